/* SPDX-License-Identifier: MIT */
/* roundevenl(): see roundeven.c. */
#define REAL_LONG 1
#include "roundeven.c"
