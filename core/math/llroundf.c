/* SPDX-License-Identifier: MIT */
/* llroundf(): see llround.c. */
#define REAL_FLOAT 1
#include "llround.c"
