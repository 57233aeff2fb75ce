/* SPDX-License-Identifier: MIT */
/* truncl(): see trunc.c. */
#define REAL_LONG 1
#include "trunc.c"
