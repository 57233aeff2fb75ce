/* SPDX-License-Identifier: MIT */
/* fmaximum_mag_numf(): see fmaximum_mag_num.c. */
#define REAL_FLOAT 1
#include "fmaximum_mag_num.c"
