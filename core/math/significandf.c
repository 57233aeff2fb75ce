/* SPDX-License-Identifier: MIT */
/* significandf(): see significand.c. */
#define REAL_FLOAT 1
#include "significand.c"
