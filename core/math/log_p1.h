/* SPDX-License-Identifier: MIT */
/* What log1p(), log2p1() and log10p1() share. */
#ifndef CRT_LOG_P1_H
#define CRT_LOG_P1_H

#include "exp_kernel.h"
#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

/* Arguments that are large, infinite, or out of the domain; `of` does the rest. */
CRT_INLINE double log_p1_outside(double x, double (*of)(double, int))
{
	if (x == -1)
		return __crt_math_pole(-1);
	if (x < -1)
		return __crt_math_domain();
	if (!__builtin_isfinite(x))
		return x + x;
	return of(x, 0);
}

/* The same, and those that are tiny or no numbers, for another base than e; `unit` is the logarithm of e. */
CRT_INLINE double log_p1_extreme(double x, struct dd unit, double (*of)(double, int))
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 0x1p-32) {
		/* x - x^2 / 2 is enough; the product's low part must not be subnormal. */
		struct dd s = fast_two_sum(x * 0x1p300, absolute(x) < 0x1p-70 ? 0 : -0.5 * x * x * 0x1p300), p = dd_mul(unit, s, 0);
		return x == 0 ? x : __crt_math_scale(p.hi, p.lo, -300);
	}
	return log_p1_outside(x, of);
}

#endif
