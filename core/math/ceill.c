/* SPDX-License-Identifier: MIT */
/* ceill(): see ceil.c. */
#define REAL_LONG 1
#include "ceil.c"
