/* SPDX-License-Identifier: MIT */
/* asin(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double asin_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	if (absolute(x) == 1)
		return with_sign(PI_2_HI, x) + with_sign(PI_2_LO, x);
	return __crt_math_domain();
}

CRT_INLINE double asin_kernel(double x, const int fused)
{
	double sign = with_sign(1, x);
	struct dd a;

	/* From 2^-27 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 996 >= 1023 - 996))
		return asin_extreme(x);
	a = asin_dd(x, fused);
	return mul_add(a.lo, sign, a.hi * sign, fused);
}

CRT_FUSED(double, asin, (double x), asin_kernel, x)
