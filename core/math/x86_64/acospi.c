/* SPDX-License-Identifier: MIT */
/* acospi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../acospi.c"
