/* SPDX-License-Identifier: MIT */
/* ilogbl(): see ilogb.c. */
#define REAL_LONG 1
#include "ilogb.c"
