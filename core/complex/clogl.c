/* SPDX-License-Identifier: MIT */
/* clogl(): the natural logarithm, for long double. */
#define CRT_COMPLEX_LONG 1
#include "clog.h"
