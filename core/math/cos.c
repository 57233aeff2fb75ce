/* SPDX-License-Identifier: MIT */
/* cos(): see trig_kernel.h. */
#include <math.h>

#include "fused.h"
#include "math_error.h"
#include "trig_kernel.h"

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double cos_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (__builtin_isinf(x))
		return __crt_math_domain();
	if (absolute(x) < 1)
		return x == 0 ? 1 : 1 - 0x1p-60;
	return trig_cosine(__crt_trig_reduce(x), 0);
}

CRT_INLINE double cos_kernel(double x, const int fused)
{
	/* From 2^-27 to 2^20. */
	if (CRT_UNLIKELY(exponent_of(x) - 996 >= 1043 - 996))
		return cos_extreme(x);
	return trig_cosine(trig_reduce_small(x, fused), fused);
}

CRT_FUSED(double, cos, (double x), cos_kernel, x)
