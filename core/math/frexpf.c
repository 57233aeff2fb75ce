/* SPDX-License-Identifier: MIT */
/* frexpf(): see frexp.c. */
#define REAL_FLOAT 1
#include "frexp.c"
