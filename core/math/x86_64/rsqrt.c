/* SPDX-License-Identifier: MIT */
/* rsqrt(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../rsqrt.c"
