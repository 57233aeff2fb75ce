/* SPDX-License-Identifier: MIT */
/* nexttowardl(): see nexttoward.c. */
#define REAL_LONG 1
#include "nexttoward.c"
