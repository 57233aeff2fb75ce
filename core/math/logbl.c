/* SPDX-License-Identifier: MIT */
/* logbl(): see logb.c. */
#define REAL_LONG 1
#include "logb.c"
