/* SPDX-License-Identifier: MIT */
/* expf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../expf.c"
