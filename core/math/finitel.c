/* SPDX-License-Identifier: MIT */
/* finitel(): see finite.c. */
#define REAL_LONG 1
#include "finite.c"
