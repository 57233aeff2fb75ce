/* SPDX-License-Identifier: MIT */
/* acos(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double acos_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return PI_2_HI + (PI_2_LO - x);
	if (absolute(x) == 1)
		return x < 0 ? PI_HI + PI_LO : 0;
	return __crt_math_domain();
}

CRT_INLINE double acos_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-60 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 963 >= 1023 - 963))
		return acos_extreme(x);
	a = acos_dd(x, fused);
	return a.hi + a.lo;
}

CRT_FUSED(double, acos, (double x), acos_kernel, x)
