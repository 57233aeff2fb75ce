/* SPDX-License-Identifier: MIT */
/* fromfpxl(): see fromfpx.c. */
#define REAL_LONG 1
#include "fromfpx.c"
