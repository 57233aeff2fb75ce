/* SPDX-License-Identifier: MIT */
/* cbrt(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../cbrt.c"
