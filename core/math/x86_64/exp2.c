/* SPDX-License-Identifier: MIT */
/* exp2(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp2.c"
