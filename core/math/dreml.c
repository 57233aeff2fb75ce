/* SPDX-License-Identifier: MIT */
/* dreml(): see drem.c. */
#define REAL_LONG 1
#include "drem.c"
