/* SPDX-License-Identifier: MIT */
/* ufromfpl(): see ufromfp.c. */
#define REAL_LONG 1
#include "ufromfp.c"
