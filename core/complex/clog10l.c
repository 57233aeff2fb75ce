/* SPDX-License-Identifier: MIT */
/* clog10l(): the common logarithm, for long double. */
#define _GNU_SOURCE 1
#define CRT_COMPLEX_LONG 1
#include "clog10.h"
