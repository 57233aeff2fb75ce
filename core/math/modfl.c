/* SPDX-License-Identifier: MIT */
/* modfl(): see modf.c. */
#define REAL_LONG 1
#include "modf.c"
