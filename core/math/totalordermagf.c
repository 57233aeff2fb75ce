/* SPDX-License-Identifier: MIT */
/* totalordermagf(): see totalordermag.c. */
#define REAL_FLOAT 1
#include "totalordermag.c"
