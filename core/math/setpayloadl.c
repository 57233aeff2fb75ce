/* SPDX-License-Identifier: MIT */
/* setpayloadl(): see setpayload.c. */
#define REAL_LONG 1
#include "setpayload.c"
