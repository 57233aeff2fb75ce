/* SPDX-License-Identifier: MIT */
/* llrintf(): see llrint.c. */
#define REAL_FLOAT 1
#include "llrint.c"
