/* SPDX-License-Identifier: MIT */
/* rintl(): see rint.c. */
#define REAL_LONG 1
#include "rint.c"
