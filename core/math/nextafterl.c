/* SPDX-License-Identifier: MIT */
/* nextafterl(): see nextafter.c. */
#define REAL_LONG 1
#include "nextafter.c"
