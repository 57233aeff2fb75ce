/* SPDX-License-Identifier: MIT */
/* acoshf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../acoshf.c"
