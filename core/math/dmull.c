/* SPDX-License-Identifier: MIT */
/* dmull(): C23 7.12.14.3. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

double dmull(long double x, long double y)
{
	return (double)__crt_exact_fma(x, y, __builtin_signbit(x) != __builtin_signbit(y) ? -0.0L : 0.0L, CRT_TO_DOUBLE);
}
