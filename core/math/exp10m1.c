/* SPDX-License-Identifier: MIT */
/* exp10m1(): see exp_kernel.h. Near 0 a polynomial, elsewhere the power as a sum, less 1. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double exp10m1_extreme(double x)
{
	if (!__builtin_isfinite(x))
		return __builtin_isnan(x) || x > 0 ? x + x : -1;
	if (absolute(x) < 1)
		{
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ LN10_HI, LN10_LO }, x * 0x1p300, 0);
		return x == 0 ? x : __crt_math_scale(p.hi, p.lo, -300);
	}
	/* So near -1 that only the rounding counts. */
	if (x < 0)
		return -1 + 0x1p-60;
	if (x >= 1100)
		return __crt_math_overflow(1);
	return exp_finish_scaled(exp10_reduce(x, 0), 0, 1);
}

CRT_INLINE double exp10m1_kernel(double x, const int fused)
{
	struct dd e, s;

	/* From 2^-70 to 256. */
	if (CRT_UNLIKELY(exponent_of(x) - 953 >= 1031 - 953))
		return exp10m1_extreme(x);
	if (absolute(x) < 0.075) {
		struct dd y = dd_mul_d((struct dd){ LN10_HI, LN10_LO }, x, fused);
		s = expm1_small(y.hi, y.lo, fused);
	} else {
		e = exp_finish_dd(exp10_reduce_steadily(x, fused));
		s = x < 0 ? fast_two_sum(-1, e.hi) : fast_two_sum(e.hi, -1);
		s.lo += e.lo;
	}
	return s.hi + s.lo;
}

CRT_FUSED(double, exp10m1, (double x), exp10m1_kernel, x)
