/* SPDX-License-Identifier: MIT */
/* atanhl(): the inverse of the hyperbolic tangent, log((1 + x) / (1 - x)) / 2. */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double atanhl(long double x)
{
	long double a = __crt_absl(x), z;
	struct crt_pairl p;

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
	p = __crt_pair_quotientl(__crt_sum_orderedl(1, a), __crt_sum_orderedl(1, -a));
	p = __crt_pair_scaledl(__crt_log_pairl(p.hi, p.lo), 0.5L);
	return x < 0 ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_1L(atanh)
#endif
