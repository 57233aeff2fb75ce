/* SPDX-License-Identifier: MIT */
/* frexpl(): see frexp.c. */
#define REAL_LONG 1
#include "frexp.c"
