/* SPDX-License-Identifier: MIT */
/* log2p1(): see log_kernel.h. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

CRT_INLINE double log2p1_of(double x, const int fused)
{
	struct dd u = log_one_plus(x, 0);
	struct log_parts p = log_take(bits_of(u.hi), u.lo, fused);
	return log_convert(p.k, 0, log_cell(p, fused), LOG2E_HI, LOG2E_LO, fused);
}

/* Arguments that are tiny or huge, out of the domain, or no numbers. */
static CRT_COLD double log2p1_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 0x1p-32) {
		/* x - x^2 / 2 is enough; the product's low part must not be subnormal. */
		struct dd s = fast_two_sum(x * 0x1p300, absolute(x) < 0x1p-70 ? 0 : -0.5 * x * x * 0x1p300), p = dd_mul((struct dd){ LOG2E_HI, LOG2E_LO }, s, 0);
		return x == 0 ? x : __crt_math_scale(p.hi, p.lo, -300);
	}
	if (x == -1)
		return __crt_math_pole(-1);
	if (x < -1)
		return __crt_math_domain();
	if (!__builtin_isfinite(x))
		return x + x;
	return log2p1_of(x, 0);
}

CRT_INLINE double log2p1_kernel(double x, const int fused)
{
	/* From 2^-32 up, but above -1. */
	if (CRT_UNLIKELY(exponent_of(x) - 991 >= 2047 - 991 || x <= -1))
		return log2p1_extreme(x);
	return log2p1_of(x, fused);
}

CRT_FUSED(double, log2p1, (double x), log2p1_kernel, x)
