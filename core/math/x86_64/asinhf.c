/* SPDX-License-Identifier: MIT */
/* asinhf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../asinhf.c"
