/* SPDX-License-Identifier: MIT */
/* atanhl(): the inverse of the hyperbolic tangent, log((1 + x) / (1 - x)) / 2. */
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double atanhl(long double x)
{
	long double a = __crt_absl(x), z;
	struct crt_pairl p, more, less;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-12L) {
		if (a < 0x1p-33L)
			return __crt_tinyl(x);
		z = x * x;
		return x + x * z * (1 / 3.0L + z * (0.2L + z * (1 / 7.0L + z * (1 / 9.0L))));
	}
	if (!(a < 1)) {
		if (a == 1)
			return __crt_math_polel(x < 0 ? -1 : 1);
		return __crt_math_domainl();
	}
	/* What the quotient lacks is needed late only. */
	more = __crt_sum_orderedl(1, a);
	less = __crt_sum_orderedl(1, -a);
	z = more.hi / less.hi;
	p = __crt_productl(z, less.hi);
	p = __crt_logl_quick(z, ((more.hi - p.hi) - p.lo + more.lo - z * less.lo) * (1 / less.hi), 1, &exponent);
	p = __crt_pair_scaledl(p, x < 0 ? -0.5L : 0.5L);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(atanh)
#endif
