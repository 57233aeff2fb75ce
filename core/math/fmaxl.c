/* SPDX-License-Identifier: MIT */
/* fmaxl(): see fmax.c. */
#define REAL_LONG 1
#include "fmax.c"
