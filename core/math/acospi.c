/* SPDX-License-Identifier: MIT */
/* acospi(): see asin_kernel.h. */
#include <math.h>

#include "asin_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double acospi_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return x == 0 ? 0.5 : 0.5 - with_sign(0x1p-61, x);
	if (absolute(x) == 1)
		return x < 0 ? 1 : 0;
	return __crt_math_domain();
}

CRT_INLINE double acospi_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-60 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 963 >= 1023 - 963))
		return acospi_extreme(x);
	a = acos_dd(x, fused);
	a = dd_mul((struct dd){ INV_PI_HI, INV_PI_LO }, fast_two_sum(a.hi, a.lo), fused);
	return a.hi + a.lo;
}

CRT_FUSED(double, acospi, (double x), acospi_kernel, x)
