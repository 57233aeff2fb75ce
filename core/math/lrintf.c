/* SPDX-License-Identifier: MIT */
/* lrintf(): see lrint.c. */
#define REAL_FLOAT 1
#include "lrint.c"
