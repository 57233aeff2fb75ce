/* SPDX-License-Identifier: MIT */
/* lroundl(): see lround.c. */
#define REAL_LONG 1
#include "lround.c"
