/* SPDX-License-Identifier: MIT */
/* getpayloadf(): see getpayload.c. */
#define REAL_FLOAT 1
#include "getpayload.c"
