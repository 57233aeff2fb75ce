/* SPDX-License-Identifier: MIT */
/* setpayloadsigf(): see setpayloadsig.c. */
#define REAL_FLOAT 1
#include "setpayloadsig.c"
