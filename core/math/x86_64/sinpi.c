/* SPDX-License-Identifier: MIT */
/* sinpi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sinpi.c"
