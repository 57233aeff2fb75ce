/* SPDX-License-Identifier: MIT */
/* atanpi(): see atan_kernel.h; exact for 1 and -1. */
#include <math.h>

#include "atan_kernel.h"
#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny or huge, or no numbers. */
static CRT_COLD double atanpi_extreme(double x)
{
	if (__builtin_isnan(x) || x == 0)
		return x + x;
	if (absolute(x) < 1) {
		/* The product's low part must not be subnormal. */
		struct dd p = dd_mul_d((struct dd){ INV_PI_HI, INV_PI_LO }, x * 0x1p300, 0);
		return __crt_math_scale(p.hi, p.lo, -300);
	}
	if (__builtin_isinf(x))
		return with_sign(0.5, x);
	return x < 0 ? -0.5 + 0x1p-60 : 0.5 - 0x1p-60;
}

CRT_INLINE double atanpi_kernel(double x, const int fused)
{
	struct dd a;

	/* From 2^-60 to 2^60. */
	if (CRT_UNLIKELY(exponent_of(x) - 963 >= 1083 - 963))
		return atanpi_extreme(x);
	a = atan_positive(absolute(x), fused);
	a = dd_mul((struct dd){ INV_PI_HI, INV_PI_LO }, fast_two_sum(a.hi, a.lo), fused);
	return negated_if(a.hi, bits_of(x) >> 63) + negated_if(a.lo, bits_of(x) >> 63);
}

CRT_FUSED(double, atanpi, (double x), atanpi_kernel, x)
