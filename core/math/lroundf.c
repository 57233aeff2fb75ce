/* SPDX-License-Identifier: MIT */
/* lroundf(): see lround.c. */
#define REAL_FLOAT 1
#include "lround.c"
