/* SPDX-License-Identifier: MIT */
/* log10p1(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log10p1.c"
