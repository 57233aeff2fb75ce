/* SPDX-License-Identifier: MIT */
/* ufromfpxf(): see ufromfpx.c. */
#define REAL_FLOAT 1
#include "ufromfpx.c"
