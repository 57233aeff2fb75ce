/* SPDX-License-Identifier: MIT */
/* asinh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../asinh.c"
