/* SPDX-License-Identifier: MIT */
/* isnanf(): see isnan.c. */
#define REAL_FLOAT 1
#include "isnan.c"
