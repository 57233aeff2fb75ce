/* SPDX-License-Identifier: MIT */
/* asinf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../asinf.c"
