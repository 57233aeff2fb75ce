/* SPDX-License-Identifier: MIT */
/* exp10(): see exp_kernel.h. */
#include <math.h>

#include "exp_kernel.h"
#include "fused.h"
#include "math_error.h"

/* Arguments that are tiny, huge, or no numbers. */
static CRT_COLD double exp10_extreme(double x)
{
	if (!__builtin_isfinite(x))
		return __builtin_isnan(x) || x > 0 ? x + x : 0;
	if (absolute(x) < 1) {
		/* A product of a smaller one would underflow; and 1 is exact for 0 alone. */
		if (absolute(x) < 0x1p-60)
			x = x > 0 ? 0x1p-60 : x < 0 ? -0x1p-60 : x;
		return 1 + 2.3 * x;
	}
	if (x >= 400)
		return __crt_math_overflow(1);
	if (x <= -400)
		return __crt_math_underflow(1);
	return exp_finish_scaled(exp10_reduce(x, 0), 0, 1);
}

CRT_INLINE double exp10_kernel(double x, const int fused)
{
	/* From 2^-54 to 256 every result is a normal number. */
	if (CRT_UNLIKELY(exponent_of(x) - 969 >= 1031 - 969))
		return exp10_extreme(x);
	return exp_finish(exp10_reduce(x, fused), fused);
}

CRT_FUSED(double, exp10, (double x), exp10_kernel, x)
