/* SPDX-License-Identifier: MIT */
/* ufromfpxl(): see ufromfpx.c. */
#define REAL_LONG 1
#include "ufromfpx.c"
