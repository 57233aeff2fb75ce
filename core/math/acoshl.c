/* SPDX-License-Identifier: MIT */
/* acoshl(): the inverse of the hyperbolic cosine, log(x + sqrt((x - 1)(x + 1))). */
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double acoshl(long double x)
{
	struct crt_pairl p;
	long double z;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (!(x >= 1))
		return __crt_math_domainl();
	if (x == 1)
		return 0;
	if (x > 0x1p34L) {
		if (x > LDBL_MAX)
			return x + x;
		p = __crt_pair_suml(__crt_log_pairl(x, 0), CRT_PAIRL(LN2));
	} else if (x >= 1.5L) {
		/* x + sqrt(x^2 - 1) is 2 x less something small. */
		z = 1 / (x + __builtin_sqrtl((x - 1) * (x + 1)));
		p = __crt_sum_orderedl(2 * x, -z);
		p = __crt_logl_quick(p.hi, p.lo, 1, &exponent);
	} else {
		p = __crt_pair_rootl(__crt_pair_productl(__crt_sum_orderedl(x, -1), __crt_sum_orderedl(x, 1)));
		p = __crt_pair_suml((struct crt_pairl){ x, 0 }, p);
		p = __crt_logl_quick(p.hi, p.lo, 1, &exponent);
	}
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(acosh)
#endif
