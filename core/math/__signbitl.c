/* SPDX-License-Identifier: MIT */
/* __signbitl(): see __signbit.c. */
#define REAL_LONG 1
#include "__signbit.c"
