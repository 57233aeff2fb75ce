/* SPDX-License-Identifier: MIT */
/* fabsl(): see fabs.c. */
#define REAL_LONG 1
#include "fabs.c"
