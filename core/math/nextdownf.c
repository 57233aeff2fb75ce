/* SPDX-License-Identifier: MIT */
/* nextdownf(): see nextdown.c. */
#define REAL_FLOAT 1
#include "nextdown.c"
