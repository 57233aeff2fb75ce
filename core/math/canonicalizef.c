/* SPDX-License-Identifier: MIT */
/* canonicalizef(): see canonicalize.c. */
#define REAL_FLOAT 1
#include "canonicalize.c"
