/* SPDX-License-Identifier: MIT */
/* canonicalizel(): see canonicalize.c. */
#define REAL_LONG 1
#include "canonicalize.c"
