/* SPDX-License-Identifier: MIT */
/* hypot(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../hypot.c"
