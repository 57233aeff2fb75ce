/* SPDX-License-Identifier: MIT */
/* llogbf(): see llogb.c. */
#define REAL_FLOAT 1
#include "llogb.c"
