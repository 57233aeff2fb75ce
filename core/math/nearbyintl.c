/* SPDX-License-Identifier: MIT */
/* nearbyintl(): see nearbyint.c. */
#define REAL_LONG 1
#include "nearbyint.c"
