/* SPDX-License-Identifier: MIT */
/* remquol(): see remquo.c. */
#define REAL_LONG 1
#include "remquo.c"
