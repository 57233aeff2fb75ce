/* SPDX-License-Identifier: MIT */
/* pow(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../pow.c"
