/* SPDX-License-Identifier: MIT */
/* log10l(): the logarithm to base 10. */
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double log10l(long double x)
{
	struct crt_pairl p;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(x > 0 && x <= LDBL_MAX))) {
		if (x == 0)
			return __crt_math_polel(-1);
		return x < 0 ? __crt_math_domainl() : x + x;
	}
	/* Rounding down, 1 - 1 is -0. */
	if (CRT_UNLIKELY(x == 1))
		return 0;
	if (CRT_UNLIKELY(x < LDBL_MIN)) {
		p = __crt_log10_pairl(x, 0);
	} else {
		p = __crt_logl_parts(x, 0, 1, &exponent);
		p = CRT_TIMESL(p.hi, p.lo, LOG10E);
		p = __crt_sum_orderedl(p.hi, p.lo);
	}
	p = __crt_snapl(p);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log10)
#endif
