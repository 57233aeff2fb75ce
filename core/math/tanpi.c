/* SPDX-License-Identifier: MIT */
/* tanpi(): see trig_kernel.h. At integers a zero with the sign of sinpi(x) / cospi(x), at halves a pole: +infinity at 1/2 and at each second one. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

/* Integers and halves, given modulo 2. */
static CRT_COLD double tanpi_exact(double x)
{
	double size = absolute(x);

	if (size == 0.5 || size == 1.5)
		return __crt_math_pole((size == 0.5) == (x > 0) ? 1 : -1);
	return size == 1 ? with_sign(0, -x) : with_sign(0, x);
}

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double tanpi_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (__builtin_isinf(x))
		return __crt_math_domain();
	if (x == 0)
		return x;
	if (absolute(x) < 0x1p-39) {
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ PI_HI, PI_LO }, x * 0x1p300, 0);
		return __crt_math_scale(p.hi, p.lo, -300);
	}
	if (absolute(x) < 0x1p53) {
		int64_t whole = (int64_t)x;
		double rest = x - (double)whole;
		if (rest != 0 && absolute(rest) != 0.5)
			return trig_tangent(trig_reduce_pi((double)(whole % 2) + rest, 0), 0);
		rest += (double)(whole % 2);
		return tanpi_exact(rest != 0 ? rest : with_sign(0, x));
	}
	return with_sign(0, x);
}

CRT_INLINE double tanpi_kernel(double x, const int fused)
{
	struct angle a;

	/* From 2^-40 to 2^40. */
	if (CRT_UNLIKELY(exponent_of(x) - 983 >= 1063 - 983))
		return tanpi_extreme(x);
	a = trig_reduce_pi(x, fused);
	if (CRT_UNLIKELY(a.r == 0 && (a.k & 63) == 0))
		return tanpi_extreme(x);
	return trig_tangent(a, fused);
}

CRT_FUSED(double, tanpi, (double x), tanpi_kernel, x)
