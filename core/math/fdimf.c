/* SPDX-License-Identifier: MIT */
/* fdimf(): see fdim.c. */
#define REAL_FLOAT 1
#include "fdim.c"
