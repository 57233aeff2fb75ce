/* SPDX-License-Identifier: MIT */
/* log2(): see log_kernel.h. */
#include <math.h>

#include "fused.h"
#include "log_kernel.h"
#include "math_error.h"

#ifdef CRT_SMALL
/* With the table of log(). */
CRT_INLINE double log2_of(uint64_t bits, const int fused)
{
	struct log_parts p = log_take(bits, 0, fused);
	return log_convert(p.k, 0, log_cell(p, fused), LOG2E_HI, LOG2E_LO, fused);
}
#else
CRT_INLINE double log2_of(uint64_t bits, const int fused)
{
	struct log_parts p = log_take_from(__crt_log2_table, bits, 0, fused);
	double r = p.r, r2 = r * r;
	/* k log(2) / log(2) is exact, and so is the sum. */
	struct dd first = two_prod(r, LOG2E_HI, fused), s = fast_two_sum(p.k + p.entry->log, first.hi);
	double low = mul_add(r, LOG2E_LO, first.lo, fused) + p.entry->log_low;
	double high = mul_add(r2, mul_add(r, LOG2_P5, LOG2_P4, fused), mul_add(r, LOG2_P3, LOG2_P2, fused), fused);
	double q = mul_add(r2, high, mul_add(r, LOG2_P1, LOG2_P0, fused), fused);
	return s.hi + mul_add(r2, q, low + s.lo, fused);
}
#endif

/* Zero, negative and subnormal numbers, infinities and NaNs. */
static CRT_COLD double log2_extreme(double x)
{
	if (x == 0)
		return __crt_math_pole(-1);
	if (__builtin_isnan(x) || x == __builtin_inf())
		return x + x;
	if (x < 0)
		return __crt_math_domain();
	return log2_of(bits_of(x * 0x1p52) - ((uint64_t)52 << 52), 0);
}

CRT_INLINE double log2_kernel(double x, const int fused)
{
	uint64_t bits = bits_of(x);

	if (CRT_UNLIKELY((bits >> 52) - 1 >= 2046))
		return log2_extreme(x);
	/* Rounding down, 1 - 1 is -0. */
	if (CRT_UNLIKELY(bits == 0x3ff0000000000000))
		return 0;
	return log2_of(bits, fused);
}

CRT_FUSED(double, log2, (double x), log2_kernel, x)
