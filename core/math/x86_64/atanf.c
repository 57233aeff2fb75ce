/* SPDX-License-Identifier: MIT */
/* atanf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../atanf.c"
