/* SPDX-License-Identifier: MIT */
/* ilogbf(): see ilogb.c. */
#define REAL_FLOAT 1
#include "ilogb.c"
