/* SPDX-License-Identifier: MIT */
/* log10p1(): see log_kernel.h. */
#include <math.h>

#include "log_p1.h"

CRT_INLINE double log10p1_of(double x, const int fused)
{
	struct dd u = log_one_plus(x, 0);
	struct log_parts p = log_take(bits_of(u.hi), u.lo, fused);
	return log_convert(p.k * LOG10_2_HI, p.k * LOG10_2_LO, log_cell(p, fused), LOG10E_HI, LOG10E_LO, fused);
}

static CRT_COLD double log10p1_extreme(double x)
{
	return log_p1_extreme(x, (struct dd){ LOG10E_HI, LOG10E_LO }, log10p1_of);
}

CRT_INLINE double log10p1_kernel(double x, const int fused)
{
	/* From 2^-32 up, but above -1. */
	if (CRT_UNLIKELY(exponent_of(x) - 991 >= 2047 - 991 || x <= -1))
		return log10p1_extreme(x);
	return log10p1_of(x, fused);
}

CRT_FUSED(double, log10p1, (double x), log10p1_kernel, x)
