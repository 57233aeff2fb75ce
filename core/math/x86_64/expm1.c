/* SPDX-License-Identifier: MIT */
/* expm1(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../expm1.c"
