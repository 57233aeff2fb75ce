/* SPDX-License-Identifier: MIT */
/* significandl(): see significand.c. */
#define REAL_LONG 1
#include "significand.c"
