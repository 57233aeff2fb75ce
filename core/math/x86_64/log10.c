/* SPDX-License-Identifier: MIT */
/* log10(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log10.c"
