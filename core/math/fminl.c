/* SPDX-License-Identifier: MIT */
/* fminl(): see fmin.c. */
#define REAL_LONG 1
#include "fmin.c"
