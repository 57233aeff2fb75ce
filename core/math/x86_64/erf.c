/* SPDX-License-Identifier: MIT */
/* erf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../erf.c"
