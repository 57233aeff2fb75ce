/* SPDX-License-Identifier: MIT */
/* asinpi(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double asinpi_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		{
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ INV_PI_HI, INV_PI_LO }, x * 0x1p300, 0);
		return x == 0 ? x : __crt_math_scale(p.hi, p.lo, -300);
	}
	if (absolute(x) == 1)
		return with_sign(0.5, x);
	return __crt_math_domain();
}

CRT_INLINE double asinpi_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-60 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 963 >= 1023 - 963))
		return asinpi_extreme(x);
	a = asin_dd(x, fused);
	a = dd_mul((struct dd){ INV_PI_HI, INV_PI_LO }, fast_two_sum(a.hi, a.lo), fused);
	return a.hi + a.lo;
}

CRT_FUSED(double, asinpi, (double x), asinpi_kernel, x)
