/* SPDX-License-Identifier: MIT */
/* isinfl(): see isinf.c. */
#define REAL_LONG 1
#include "isinf.c"
