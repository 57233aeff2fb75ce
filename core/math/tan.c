/* SPDX-License-Identifier: MIT */
/* tan(): see trig_kernel.h. */
#include <math.h>

#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double tan_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (__builtin_isinf(x))
		return __crt_math_domain();
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	return trig_tangent(__crt_trig_reduce(x), 0);
}

CRT_INLINE double tan_kernel(double x, const int fused)
{
	/* From 2^-27 to 2^20. */
	if (CRT_UNLIKELY(exponent_of(x) - 996 >= 1043 - 996))
		return tan_extreme(x);
	return trig_tangent(trig_reduce_small(x, fused), fused);
}

CRT_FUSED(double, tan, (double x), tan_kernel, x)
