/* SPDX-License-Identifier: MIT */
/* atan(): see atan_kernel.h. */
#include <math.h>

#include "atan_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double atan_extreme(double x)
{
	if (__builtin_isnan(x))
		return x + x;
	if (absolute(x) < 1)
		return __crt_math_tiny(x);
	return x < 0 ? -PI_2_HI - PI_2_LO : PI_2_HI + PI_2_LO;
}

CRT_INLINE double atan_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-27 to 2^60. */
	if (CRT_UNLIKELY(exponent_of(x) - 996 >= 1083 - 996))
		return atan_extreme(x);
	a = atan_positive(absolute(x), fused);
	return negated_if(a.hi, bits_of(x) >> 63) + negated_if(a.lo, bits_of(x) >> 63);
}

CRT_FUSED(double, atan, (double x), atan_kernel, x)
