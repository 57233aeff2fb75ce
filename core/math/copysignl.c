/* SPDX-License-Identifier: MIT */
/* copysignl(): see copysign.c. */
#define REAL_LONG 1
#include "copysign.c"
