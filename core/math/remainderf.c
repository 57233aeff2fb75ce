/* SPDX-License-Identifier: MIT */
/* remainderf(): see remainder.c. */
#define REAL_FLOAT 1
#include "remainder.c"
