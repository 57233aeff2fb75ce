/* SPDX-License-Identifier: MIT */
/* log10(): see log_kernel.h. */
#include <math.h>

#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

CRT_INLINE double log10_of(uint64_t bits, const int fused)
{
	struct log_parts p = log_take(bits, 0, fused);
	return log_convert(p.k * LOG10_2_HI, p.k * LOG10_2_LO, log_cell(p, fused), LOG10E_HI, LOG10E_LO, fused);
}

/* Zero, negative and subnormal numbers, infinities and NaNs. */
static CRT_COLD double log10_extreme(double x)
{
	if (x == 0)
		return __crt_math_pole(-1);
	if (__builtin_isnan(x) || x == __builtin_inf())
		return x + x;
	if (x < 0)
		return __crt_math_domain();
	return log10_of(bits_of(x * 0x1p52) - ((uint64_t)52 << 52), 0);
}

CRT_INLINE double log10_kernel(double x, const int fused)
{
	uint64_t bits = bits_of(x);

	if (CRT_UNLIKELY((bits >> 52) - 1 >= 2046))
		return log10_extreme(x);
	/* Rounding down, 1 - 1 is -0. */
	if (CRT_UNLIKELY(bits == 0x3ff0000000000000))
		return 0;
	return log10_of(bits, fused);
}

CRT_FUSED(double, log10, (double x), log10_kernel, x)
