/* SPDX-License-Identifier: MIT */
/* asinhl(): the inverse of the hyperbolic sine, log(x + sqrt(x^2 + 1)). */
#include <math.h>

#include "long_log.h"

#if LDBL_MANT_DIG == 64
long double asinhl(long double x)
{
	long double a = __crt_absl(x), z;
	struct crt_pairl p;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-12L) {
		if (a < 0x1p-33L)
			return __crt_tinyl(x);
		z = x * x;
		/* -1/6, 3/40, -5/112 ... */
		return x - x * z * (1 / 6.0L - z * (0.075L - z * (5 / 112.0L - z * (35 / 1152.0L))));
	}
	if (!(a < 0x1p34L)) {
		if (!(a <= LDBL_MAX))
			return x + x;
		p = __crt_pair_suml(__crt_log_pairl(a, 0), CRT_PAIRL(LN2));
	} else if (a >= 1) {
		/* x + sqrt(x^2 + 1) is 2 x and something small. */
		z = 1 / (a + __builtin_sqrtl(a * a + 1));
		p = __crt_sum_orderedl(2 * a, z);
		p = __crt_logl_quick(p.hi, p.lo, 1, &exponent);
	} else {
		p = __crt_productl(a, a);
		p = __crt_pair_rootl(__crt_pair_suml(p, (struct crt_pairl){ 1, 0 }));
		p = __crt_pair_suml(p, (struct crt_pairl){ a, 0 });
		p = __crt_logl_quick(p.hi, p.lo, 1, &exponent);
	}
	return x < 0 ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_1L(asinh)
#endif
