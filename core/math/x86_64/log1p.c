/* SPDX-License-Identifier: MIT */
/* log1p(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log1p.c"
