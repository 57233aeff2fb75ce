/* SPDX-License-Identifier: MIT */
/* getpayloadl(): see getpayload.c. */
#define REAL_LONG 1
#include "getpayload.c"
