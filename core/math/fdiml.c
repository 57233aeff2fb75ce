/* SPDX-License-Identifier: MIT */
/* fdiml(): see fdim.c. */
#define REAL_LONG 1
#include "fdim.c"
