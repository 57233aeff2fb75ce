/* SPDX-License-Identifier: MIT */
/* ufromfpf(): see ufromfp.c. */
#define REAL_FLOAT 1
#include "ufromfp.c"
