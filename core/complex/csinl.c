/* SPDX-License-Identifier: MIT */
/* csinl(): the sine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "csin.h"
