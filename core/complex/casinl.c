/* SPDX-License-Identifier: MIT */
/* casinl(): the arc sine, for long double. */
#define CRT_COMPLEX_LONG 1
#include "casin.h"
