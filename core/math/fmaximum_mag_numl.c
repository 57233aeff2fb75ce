/* SPDX-License-Identifier: MIT */
/* fmaximum_mag_numl(): see fmaximum_mag_num.c. */
#define REAL_LONG 1
#include "fmaximum_mag_num.c"
