/* SPDX-License-Identifier: MIT */
/* exp2f(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp2f.c"
