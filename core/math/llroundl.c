/* SPDX-License-Identifier: MIT */
/* llroundl(): see llround.c. */
#define REAL_LONG 1
#include "llround.c"
