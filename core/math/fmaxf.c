/* SPDX-License-Identifier: MIT */
/* fmaxf(): see fmax.c. */
#define REAL_FLOAT 1
#include "fmax.c"
