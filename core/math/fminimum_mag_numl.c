/* SPDX-License-Identifier: MIT */
/* fminimum_mag_numl(): see fminimum_mag_num.c. */
#define REAL_LONG 1
#include "fminimum_mag_num.c"
