/* SPDX-License-Identifier: MIT */
/* __iseqsigf(): see __iseqsig.c. */
#define REAL_FLOAT 1
#include "__iseqsig.c"
