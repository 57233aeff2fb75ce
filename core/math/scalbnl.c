/* SPDX-License-Identifier: MIT */
/* scalbnl(): see scalbn.c. */
#define REAL_LONG 1
#include "scalbn.c"
