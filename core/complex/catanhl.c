/* SPDX-License-Identifier: MIT */
/* catanhl(): the inverse of the hyperbolic tangent, for long double. */
#define CRT_COMPLEX_LONG 1
#include "catanh.h"
