/* SPDX-License-Identifier: MIT */
/* logbf(): see logb.c. */
#define REAL_FLOAT 1
#include "logb.c"
