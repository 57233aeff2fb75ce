/* SPDX-License-Identifier: MIT */
/* atanpi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../atanpi.c"
