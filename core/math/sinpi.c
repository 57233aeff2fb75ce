/* SPDX-License-Identifier: MIT */
/* sinpi(): see trig_kernel.h. Integers and halves are exact. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double sinpi_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (__builtin_isinf(x))
		return __crt_math_domain();
	if (x == 0)
		return x;
	if (absolute(x) < 1) {
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ PI_HI, PI_LO }, x * 0x1p300, 0);
		return __crt_math_scale(p.hi, p.lo, -300);
	}
	if (absolute(x) < 0x1p53) {
		int64_t whole = (int64_t)x;
		double rest = x - (double)whole;
		if (rest != 0)
			return trig_sine(trig_reduce_pi((double)(whole % 2) + rest, 0), 0);
	}
	return with_sign(0, x);
}

CRT_INLINE double sinpi_kernel(double x, const int fused)
{
	struct angle a;
	double result;

	/* From 2^-40 to 2^40. */
	if (CRT_UNLIKELY(exponent_of(x) - 983 >= 1063 - 983))
		return sinpi_extreme(x);
	a = trig_reduce_pi(x, fused);
	result = trig_sine(a, fused);
	return result != 0 ? result : with_sign(0, x);
}

CRT_FUSED(double, sinpi, (double x), sinpi_kernel, x)
