/* SPDX-License-Identifier: MIT */
/* fmaximum_numl(): see fmaximum_num.c. */
#define REAL_LONG 1
#include "fmaximum_num.c"
