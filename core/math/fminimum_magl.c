/* SPDX-License-Identifier: MIT */
/* fminimum_magl(): see fminimum_mag.c. */
#define REAL_LONG 1
#include "fminimum_mag.c"
