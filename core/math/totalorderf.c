/* SPDX-License-Identifier: MIT */
/* totalorderf(): see totalorder.c. */
#define REAL_FLOAT 1
#include "totalorder.c"
