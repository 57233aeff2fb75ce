/* SPDX-License-Identifier: MIT */
/* coshf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../coshf.c"
