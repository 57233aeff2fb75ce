/* SPDX-License-Identifier: MIT */
/* fminimum_mag_numf(): see fminimum_mag_num.c. */
#define REAL_FLOAT 1
#include "fminimum_mag_num.c"
