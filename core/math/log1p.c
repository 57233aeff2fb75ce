/* SPDX-License-Identifier: MIT */
/* log1p() and its C23 name logp1(): see log_kernel.h. */
#include <math.h>

#include "log_p1.h"

CRT_INLINE double log1p_of(double x, const int fused)
{
	struct dd u = log_one_plus(x, 0);
	struct log_parts p = log_take(bits_of(u.hi), u.lo, fused);
	struct dd s = log_sum(p, log_base(p, fused), fused);

	return s.hi + s.lo;
}

/* Arguments that are tiny or huge, out of the domain, or no numbers. */
static CRT_COLD double log1p_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 0x1p-32)
		return absolute(x) < 0x1p-70 ? __crt_math_tiny(x) : x - 0.5 * x * x;
	return log_p1_outside(x, log1p_of);
}

CRT_INLINE double log1p_kernel(double x, const int fused)
{
	/* From 2^-32 up, but above -1. */
	if (CRT_UNLIKELY(exponent_of(x) - 991 >= 2047 - 991 || x <= -1))
		return log1p_extreme(x);
	return log1p_of(x, fused);
}

CRT_FUSED(double, log1p, (double x), log1p_kernel, x)

double logp1(double) __CRT_NOTHROW CRT_ALIAS(log1p);
