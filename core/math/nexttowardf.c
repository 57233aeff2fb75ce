/* SPDX-License-Identifier: MIT */
/* nexttowardf(): see nexttoward.c. */
#define REAL_FLOAT 1
#include "nexttoward.c"
