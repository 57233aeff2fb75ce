/* SPDX-License-Identifier: MIT */
/* modff(): see modf.c. */
#define REAL_FLOAT 1
#include "modf.c"
