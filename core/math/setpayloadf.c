/* SPDX-License-Identifier: MIT */
/* setpayloadf(): see setpayload.c. */
#define REAL_FLOAT 1
#include "setpayload.c"
