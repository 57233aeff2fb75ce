/* SPDX-License-Identifier: MIT */
/* cospi(): see trig_kernel.h. Integers and halves are exact. */
#include <math.h>

#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double cospi_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (__builtin_isinf(x))
		return __crt_math_domain();
	if (absolute(x) < 1)
		return x == 0 ? 1 : 1 - 0x1p-60;
	if (absolute(x) < 0x1p53) {
		int64_t whole = (int64_t)x;
		double rest = absolute(x - (double)whole), result;
		if (rest == 0.5)
			return 0;
		result = trig_cosine(trig_reduce_pi(rest, 0), 0);
		return whole & 1 ? -result : result;
	}
	return 1;
}

CRT_INLINE double cospi_kernel(double x, const int fused)
{
	/* From 2^-40 to 2^40. */
	if (CRT_UNLIKELY(exponent_of(x) - 983 >= 1063 - 983))
		return cospi_extreme(x);
	/* 0 is positive. */
	return trig_cosine(trig_reduce_pi(x, fused), fused) + 0.0;
}

CRT_FUSED(double, cospi, (double x), cospi_kernel, x)
