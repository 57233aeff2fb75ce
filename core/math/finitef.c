/* SPDX-License-Identifier: MIT */
/* finitef(): see finite.c. */
#define REAL_FLOAT 1
#include "finite.c"
