/* SPDX-License-Identifier: MIT */
/* The logarithm to base 2 as a pair: the exponent is exact, so that powers of two have exact logarithms. */
#include "long_log.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_log2_pairl(long double x, long double low)
{
	int exponent, scaled = x < LDBL_MIN ? 64 : 0;
	struct crt_pairl p = __crt_logl_parts(scaled ? x * 0x1p64L : x, low, 0, &exponent), s;

	p = CRT_TIMESL(p.hi, p.lo, LOG2E);
	exponent -= scaled;
	s = __crt_sum_orderedl(exponent, p.hi);
	return __crt_sum_orderedl(s.hi, s.lo + p.lo);
}
#endif
