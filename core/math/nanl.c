/* SPDX-License-Identifier: MIT */
/* nanl(): see nan.c. */
#define REAL_LONG 1
#include "nan.c"
