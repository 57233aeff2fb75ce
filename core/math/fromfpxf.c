/* SPDX-License-Identifier: MIT */
/* fromfpxf(): see fromfpx.c. */
#define REAL_FLOAT 1
#include "fromfpx.c"
