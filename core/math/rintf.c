/* SPDX-License-Identifier: MIT */
/* rintf(): see rint.c. */
#define REAL_FLOAT 1
#include "rint.c"
