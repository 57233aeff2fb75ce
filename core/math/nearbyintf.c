/* SPDX-License-Identifier: MIT */
/* nearbyintf(): see nearbyint.c. */
#define REAL_FLOAT 1
#include "nearbyint.c"
