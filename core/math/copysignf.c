/* SPDX-License-Identifier: MIT */
/* copysignf(): see copysign.c. */
#define REAL_FLOAT 1
#include "copysign.c"
