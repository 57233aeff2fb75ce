/* SPDX-License-Identifier: MIT */
/* dremf(): see drem.c. */
#define REAL_FLOAT 1
#include "drem.c"
