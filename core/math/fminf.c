/* SPDX-License-Identifier: MIT */
/* fminf(): see fmin.c. */
#define REAL_FLOAT 1
#include "fmin.c"
