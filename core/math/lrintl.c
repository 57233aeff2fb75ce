/* SPDX-License-Identifier: MIT */
/* lrintl(): see lrint.c. */
#define REAL_LONG 1
#include "lrint.c"
