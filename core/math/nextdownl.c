/* SPDX-License-Identifier: MIT */
/* nextdownl(): see nextdown.c. */
#define REAL_LONG 1
#include "nextdown.c"
