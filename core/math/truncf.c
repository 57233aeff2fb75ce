/* SPDX-License-Identifier: MIT */
/* truncf(): see trunc.c. */
#define REAL_FLOAT 1
#include "trunc.c"
