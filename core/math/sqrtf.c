/* SPDX-License-Identifier: MIT */
/* sqrtf(): see sqrt.c. */
#define REAL_FLOAT 1
#include "sqrt.c"
