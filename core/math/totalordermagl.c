/* SPDX-License-Identifier: MIT */
/* totalordermagl(): see totalordermag.c. */
#define REAL_LONG 1
#include "totalordermag.c"
