/* SPDX-License-Identifier: MIT */
/* expm1(): see exp_kernel.h. Near 0 a polynomial, elsewhere the power as a sum, less 1. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double expm1_extreme(double x)
{
	if (!__builtin_isfinite(x))
		return __builtin_isnan(x) || x > 0 ? x + x : -1;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	/* So near -1 that only the rounding counts. */
	if (x < 0)
		return -1 + 0x1p-60;
	if (x >= 1100)
		return __crt_math_overflow(1);
	return exp_finish_scaled(exp_reduce(x, 0), 0, 1);
}

CRT_INLINE double expm1_kernel(double x, const int fused)
{
	struct dd e, s;

	/* From 2^-70 to 512. */
	if (CRT_UNLIKELY(exponent_of(x) - 953 >= 1032 - 953))
		return expm1_extreme(x);
	if (absolute(x) < 0.18) {
		s = expm1_small(x, 0, fused);
	} else {
		e = exp_finish_dd(exp_reduce_steadily(x, fused));
		s = x < 0 ? fast_two_sum(-1, e.hi) : fast_two_sum(e.hi, -1);
		s.lo += e.lo;
	}
	return s.hi + s.lo;
}

CRT_FUSED(double, expm1, (double x), expm1_kernel, x)
