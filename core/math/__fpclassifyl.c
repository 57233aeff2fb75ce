/* SPDX-License-Identifier: MIT */
/* __fpclassifyl(): see __fpclassify.c. */
#define REAL_LONG 1
#include "__fpclassify.c"
