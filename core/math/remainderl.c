/* SPDX-License-Identifier: MIT */
/* remainderl(): see remainder.c. */
#define REAL_LONG 1
#include "remainder.c"
