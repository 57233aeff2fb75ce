/* SPDX-License-Identifier: MIT */
/* fminimum_numf(): see fminimum_num.c. */
#define REAL_FLOAT 1
#include "fminimum_num.c"
