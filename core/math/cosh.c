/* SPDX-License-Identifier: MIT */
/* cosh(): half the sum of e^x and e^-x (exp_kernel.h). */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double cosh_extreme(double x)
{
	x = absolute(x);
	if (!__builtin_isfinite(x))
		return x + x;
	if (x < 1)
		return x == 0 ? 1 : 1 + 0x1p-60;
	if (x >= 1100)
		return __crt_math_overflow(1);
	return exp_finish_scaled(exp_reduce(x, 0), -1, 1);
}

CRT_INLINE double cosh_kernel(double x, const int fused)
{
	struct exp_pair e;
	struct dd s;

	/* From 2^-28 to 512. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1032 - 995))
		return cosh_extreme(x);
	e = exp_both(absolute(x), fused);
	s = fast_two_sum(e.plus.hi, e.minus.hi);
	return 0.5 * (s.hi + (s.lo + (e.plus.lo + e.minus.lo)));
}

CRT_FUSED(double, cosh, (double x), cosh_kernel, x)
