/* SPDX-License-Identifier: MIT */
/* exp10m1(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp10m1.c"
