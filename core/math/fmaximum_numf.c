/* SPDX-License-Identifier: MIT */
/* fmaximum_numf(): see fmaximum_num.c. */
#define REAL_FLOAT 1
#include "fmaximum_num.c"
