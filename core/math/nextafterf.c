/* SPDX-License-Identifier: MIT */
/* nextafterf(): see nextafter.c. */
#define REAL_FLOAT 1
#include "nextafter.c"
