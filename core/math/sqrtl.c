/* SPDX-License-Identifier: MIT */
/* sqrtl(): see sqrt.c. */
#define REAL_LONG 1
#include "sqrt.c"
