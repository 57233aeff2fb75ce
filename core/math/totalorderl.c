/* SPDX-License-Identifier: MIT */
/* totalorderl(): see totalorder.c. */
#define REAL_LONG 1
#include "totalorder.c"
