/* SPDX-License-Identifier: MIT */
/* exp2m1(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp2m1.c"
