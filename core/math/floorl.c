/* SPDX-License-Identifier: MIT */
/* floorl(): see floor.c. */
#define REAL_LONG 1
#include "floor.c"
