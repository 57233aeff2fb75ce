/* SPDX-License-Identifier: MIT */
/* fmal(), with integers. ISO C17 7.12.13.1. */
#include <math.h>

#include "math_exact.h"

long double fmal(long double x, long double y, long double z)
{
	return __crt_exact_fma(x, y, z, CRT_TO_LONG_DOUBLE);
}
