/* SPDX-License-Identifier: MIT */
/* powr(): e^(y log(x)), where that has no value a domain error (C23 F.10.4.7). */
#include <math.h>

#include "math_error.h"

double powr(double x, double y)
{
	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (x < 0 || (y == 0 && (x == 0 || __builtin_isinf(x))) || (x == 1 && __builtin_isinf(y)))
		return __crt_math_domain();
	/* The sign of a zero does not count. */
	return pow(x == 0 ? 0 : x, y);
}
