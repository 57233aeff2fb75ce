/* SPDX-License-Identifier: MIT */
/* exp10(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp10.c"
