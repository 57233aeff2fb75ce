/* SPDX-License-Identifier: MIT */
/* cospi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../cospi.c"
