/* SPDX-License-Identifier: MIT */
/* nextupf(): see nextup.c. */
#define REAL_FLOAT 1
#include "nextup.c"
