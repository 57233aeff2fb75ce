/* SPDX-License-Identifier: MIT */
/* __iseqsigl(): see __iseqsig.c. */
#define REAL_LONG 1
#include "__iseqsig.c"
