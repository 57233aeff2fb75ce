/* SPDX-License-Identifier: MIT */
/* asin(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, those near 1 and above, and no numbers. */
static CRT_NOINLINE double asin_other(double x)
{
	struct dd a;

	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 0.5)
		return __crt_math_tiny(x);
	if (absolute(x) > 1)
		return __crt_math_domain();
	a = asin_dd(x, 0);
	return a.hi + a.lo;
}

CRT_INLINE double asin_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-27. */
	if (!asin_is_near(x, 0x1p-27))
		return asin_other(x);
	a = asin_near(absolute(x), with_sign(1, x), 0, fused);
	return a.hi + a.lo;
}

CRT_FUSED(double, asin, (double x), asin_kernel, x)
