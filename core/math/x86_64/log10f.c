/* SPDX-License-Identifier: MIT */
/* log10f(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log10f.c"
