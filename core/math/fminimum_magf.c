/* SPDX-License-Identifier: MIT */
/* fminimum_magf(): see fminimum_mag.c. */
#define REAL_FLOAT 1
#include "fminimum_mag.c"
