/* SPDX-License-Identifier: MIT */
/* fmaximum_magf(): see fmaximum_mag.c. */
#define REAL_FLOAT 1
#include "fmaximum_mag.c"
