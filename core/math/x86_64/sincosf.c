/* SPDX-License-Identifier: MIT */
/* sincosf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sincosf.c"
