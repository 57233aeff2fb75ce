/* SPDX-License-Identifier: MIT */
/* ceilf(): see ceil.c. */
#define REAL_FLOAT 1
#include "ceil.c"
