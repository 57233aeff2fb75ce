/* SPDX-License-Identifier: MIT */
/* logf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../logf.c"
