/* SPDX-License-Identifier: MIT */
/* csqrtl(): the square root, for long double. */
#define CRT_COMPLEX_LONG 1
#include "csqrt.h"
