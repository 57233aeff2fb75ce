/* SPDX-License-Identifier: MIT */
/* __signbitf(): see __signbit.c. */
#define REAL_FLOAT 1
#include "__signbit.c"
