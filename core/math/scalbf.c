/* SPDX-License-Identifier: MIT */
/* scalbf(): see scalb.c. */
#define REAL_FLOAT 1
#include "scalb.c"
