/* SPDX-License-Identifier: MIT */
/* fmaximum_magl(): see fmaximum_mag.c. */
#define REAL_LONG 1
#include "fmaximum_mag.c"
