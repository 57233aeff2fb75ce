/* SPDX-License-Identifier: MIT */
/* fmaximumf(): see fmaximum.c. */
#define REAL_FLOAT 1
#include "fmaximum.c"
