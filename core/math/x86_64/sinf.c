/* SPDX-License-Identifier: MIT */
/* sinf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sinf.c"
