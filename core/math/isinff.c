/* SPDX-License-Identifier: MIT */
/* isinff(): see isinf.c. */
#define REAL_FLOAT 1
#include "isinf.c"
