/* SPDX-License-Identifier: MIT */
/* setpayloadsigl(): see setpayloadsig.c. */
#define REAL_LONG 1
#include "setpayloadsig.c"
