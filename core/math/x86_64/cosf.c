/* SPDX-License-Identifier: MIT */
/* cosf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../cosf.c"
