/* SPDX-License-Identifier: MIT */
/* fmaximuml(): see fmaximum.c. */
#define REAL_LONG 1
#include "fmaximum.c"
