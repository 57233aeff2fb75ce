/* SPDX-License-Identifier: MIT */
/* fabsf(): see fabs.c. */
#define REAL_FLOAT 1
#include "fabs.c"
