/* SPDX-License-Identifier: MIT */
/* remquof(): see remquo.c. */
#define REAL_FLOAT 1
#include "remquo.c"
