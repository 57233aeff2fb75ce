/* SPDX-License-Identifier: MIT */
/* llogbl(): see llogb.c. */
#define REAL_LONG 1
#include "llogb.c"
