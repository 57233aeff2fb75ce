/* SPDX-License-Identifier: MIT */
/* scalbl(): see scalb.c. */
#define REAL_LONG 1
#include "scalb.c"
