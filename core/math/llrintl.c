/* SPDX-License-Identifier: MIT */
/* llrintl(): see llrint.c. */
#define REAL_LONG 1
#include "llrint.c"
