/* SPDX-License-Identifier: MIT */
/* __fpclassifyf(): see __fpclassify.c. */
#define REAL_FLOAT 1
#include "__fpclassify.c"
