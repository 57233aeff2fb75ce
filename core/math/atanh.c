/* SPDX-License-Identifier: MIT */
/* atanh(): half of log(1 + 2|x| / (1 - |x|)), in two doubles (log_kernel.h). */
#include <math.h>

#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

/* Tiny arguments, 1 and more, and no numbers. */
static CRT_COLD double atanh_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) == 1)
		return __crt_math_pole(x < 0 ? -1 : 1);
	return absolute(x) < 1 ? __crt_math_tiny(x) : __crt_math_domain();
}

CRT_INLINE double atanh_kernel(double x, const int fused)
{
	double size = absolute(x);
	struct dd q;

	/* From 2^-28 to 1. */
	if (CRT_UNLIKELY(exponent_of(x) - 995 >= 1023 - 995))
		return atanh_extreme(x);
	q = dd_div((struct dd){ 2 * size, 0 }, fast_two_sum(1, -size), fused);
	q = log1p_dd(q.hi, q.lo, 0, fused);
	return with_sign(0.5, x) * (q.hi + q.lo);
}

CRT_FUSED(double, atanh, (double x), atanh_kernel, x)
