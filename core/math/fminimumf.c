/* SPDX-License-Identifier: MIT */
/* fminimumf(): see fminimum.c. */
#define REAL_FLOAT 1
#include "fminimum.c"
