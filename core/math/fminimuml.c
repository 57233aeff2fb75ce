/* SPDX-License-Identifier: MIT */
/* fminimuml(): see fminimum.c. */
#define REAL_LONG 1
#include "fminimum.c"
