/* SPDX-License-Identifier: MIT */
/* floorf(): see floor.c. */
#define REAL_FLOAT 1
#include "floor.c"
