/* SPDX-License-Identifier: MIT */
/* The logarithm to base 10 as a pair. */
#include "long_math.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_log10_pairl(long double x, long double low)
{
	struct crt_pairl p = __crt_log_pairl(x, low);

	p = CRT_TIMESL(p.hi, p.lo, LOG10E);
	return __crt_sum_orderedl(p.hi, p.lo);
}
#endif
