/* SPDX-License-Identifier: MIT */
/* fminimum_numl(): see fminimum_num.c. */
#define REAL_LONG 1
#include "fminimum_num.c"
