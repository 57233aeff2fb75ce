/* SPDX-License-Identifier: MIT */
/* log2(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log2.c"
