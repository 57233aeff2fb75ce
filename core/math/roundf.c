/* SPDX-License-Identifier: MIT */
/* roundf(): see round.c. */
#define REAL_FLOAT 1
#include "round.c"
