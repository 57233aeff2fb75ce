/* SPDX-License-Identifier: MIT */
/* log10p1l(): log10(1 + x). */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double log10p1l(long double x)
{
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(__crt_absl(x) < 0x1p-66L))
		return __crt_times_pairl(x, CRT_PAIRL(LOG10E));
	if (CRT_UNLIKELY(!(x > -1 && x <= LDBL_MAX))) {
		if (x == -1)
			return __crt_math_polel(-1);
		return x < -1 ? __crt_math_domainl() : x + x;
	}
	p = __crt_log1p_pairl(x);
	p = CRT_TIMESL(p.hi, p.lo, LOG10E);
	p = __crt_sum_orderedl(p.hi, p.lo);
	p = __crt_snapl(p);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log10p1)
#endif
