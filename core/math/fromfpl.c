/* SPDX-License-Identifier: MIT */
/* fromfpl(): see fromfp.c. */
#define REAL_LONG 1
#include "fromfp.c"
