/* SPDX-License-Identifier: MIT */
/* fromfpf(): see fromfp.c. */
#define REAL_FLOAT 1
#include "fromfp.c"
