/* SPDX-License-Identifier: MIT */
/* isnanl(): see isnan.c. */
#define REAL_LONG 1
#include "isnan.c"
