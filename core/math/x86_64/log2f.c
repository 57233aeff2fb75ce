/* SPDX-License-Identifier: MIT */
/* log2f(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log2f.c"
