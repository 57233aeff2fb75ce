/* SPDX-License-Identifier: MIT */
/* log2p1(): see log_kernel.h. */
#include <math.h>

#include "log_p1.h"

CRT_INLINE double log2p1_of(double x, const int fused)
{
	struct dd u = log_one_plus(x, 0);
	struct log_parts p = log_take(bits_of(u.hi), u.lo, fused);
	return log_convert(p.k, 0, log_cell(p, fused), LOG2E_HI, LOG2E_LO, fused);
}

static CRT_COLD double log2p1_extreme(double x)
{
	return log_p1_extreme(x, (struct dd){ LOG2E_HI, LOG2E_LO }, log2p1_of);
}

CRT_INLINE double log2p1_kernel(double x, const int fused)
{
	/* From 2^-32 up, but above -1. */
	if (CRT_UNLIKELY(exponent_of(x) - 991 >= 2047 - 991 || x <= -1))
		return log2p1_extreme(x);
	return log2p1_of(x, fused);
}

CRT_FUSED(double, log2p1, (double x), log2p1_kernel, x)
