/* SPDX-License-Identifier: MIT */
/* roundevenf(): see roundeven.c. */
#define REAL_FLOAT 1
#include "roundeven.c"
