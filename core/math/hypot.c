/* SPDX-License-Identifier: MIT */
/* hypot(): the squares and their sum in two doubles, and one step to their root. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

CRT_INLINE struct dd hypot_dd(double x, double y, const int fused)
{
	struct dd a = two_prod(x, x, fused), b = two_prod(y, y, fused), s = fast_two_sum(a.hi, b.hi);
	s.lo += a.lo + b.lo;
	return dd_sqrt(s, fused);
}

/* Infinities and NaNs, zeros, numbers whose squares are none, numbers that differ too much. x >= y, or one is no number. */
static CRT_COLD double hypot_extreme(double x, double y)
{
	struct dd h;
	int exponent;

	if (__builtin_isinf(x) || __builtin_isinf(y))
		/* Even beside a quiet NaN. */
		return is_signaling(x) || is_signaling(y) ? x + y : __builtin_inf();
	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (y == 0)
		return x;
	if (exponent_of(x) - exponent_of(y) > 60) {
		double sum = x + y;
		return __builtin_isinf(sum) ? __crt_math_range(sum) : sum;
	}
	exponent = exponent_of(x) > 1023 ? 600 : -600;
	h = hypot_dd(x * power_of_two(-exponent), y * power_of_two(-exponent), 0);
	return __crt_math_scale(h.hi, h.lo, exponent);
}

CRT_INLINE double hypot_kernel(double a, double b, const int fused)
{
	double x = absolute(a), y = absolute(b), larger = __builtin_isless(x, y) ? y : x, smaller = __builtin_isless(x, y) ? x : y;
	struct dd h;

	/* Both from 2^-400 to 2^480, and not too far from each other. */
	if (CRT_UNLIKELY(exponent_of(larger) >= 1503 || exponent_of(smaller) < 623 || exponent_of(larger) - exponent_of(smaller) > 60))
		return hypot_extreme(larger, smaller);
	h = hypot_dd(larger, smaller, fused);
	return h.hi + h.lo;
}

CRT_FUSED(double, hypot, (double x, double y), hypot_kernel, x, y)
