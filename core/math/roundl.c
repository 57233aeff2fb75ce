/* SPDX-License-Identifier: MIT */
/* roundl(): see round.c. */
#define REAL_LONG 1
#include "round.c"
