/* SPDX-License-Identifier: MIT */
/* nanf(): see nan.c. */
#define REAL_FLOAT 1
#include "nan.c"
