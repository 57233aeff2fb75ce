/* SPDX-License-Identifier: MIT */
/* log2l(): the logarithm to base 2. */
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double log2l(long double x)
{
	struct crt_pairl p, sum;
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
		p = __crt_log2_pairl(x, 0);
	} else {
		p = __crt_logl_quick(x, 0, 0, &exponent);
		p = CRT_TIMESL(p.hi, p.lo, LOG2E);
		sum = __crt_sum_orderedl(exponent, p.hi);
		p = (struct crt_pairl){ sum.hi, sum.lo + p.lo };
	}
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log2)
#endif
