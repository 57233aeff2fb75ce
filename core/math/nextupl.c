/* SPDX-License-Identifier: MIT */
/* nextupl(): see nextup.c. */
#define REAL_LONG 1
#include "nextup.c"
