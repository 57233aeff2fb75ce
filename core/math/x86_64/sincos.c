/* SPDX-License-Identifier: MIT */
/* sincos(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sincos.c"
