/* SPDX-License-Identifier: MIT */
/* sinh(): a polynomial near 0, elsewhere half the difference of e^x and e^-x (exp_kernel.h). */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "hyperbolic_table.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double sinh_extreme(double x)
{
	if (!__builtin_isfinite(x))
		return x + x;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	if (absolute(x) >= 1100)
		return __crt_math_overflow(x < 0 ? -1 : 1);
	return exp_finish_scaled(exp_reduce(absolute(x), 0), -1, x < 0 ? -1 : 1);
}

CRT_INLINE double sinh_kernel(double x, const int fused)
{
	struct exp_pair e;
	struct dd s;

	/* From 2^-28 to 512. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1032 - 995))
		return sinh_extreme(x);
	if (absolute(x) < 0.25) {
		double x2 = x * x, x4 = x2 * x2;
		double p = mul_add(x4, mul_add(x2, SINH_P5, SINH_P4, fused), mul_add(x2, SINH_P3, SINH_P2, fused), fused);
		return mul_add(x * x2, mul_add(x4, p, mul_add(x2, SINH_P1, SINH_P0, fused), fused), x, fused);
	}
	e = exp_both(absolute(x), fused);
	s = fast_two_sum(e.plus.hi, -e.minus.hi);
	return with_sign(0.5, x) * (s.hi + (s.lo + (e.plus.lo - e.minus.lo)));
}

CRT_FUSED(double, sinh, (double x), sinh_kernel, x)
