/* SPDX-License-Identifier: MIT */
/* acosf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../acosf.c"
