/* SPDX-License-Identifier: MIT */
/* log1pl() and logp1l(): log(1 + x). */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double __crt_log1pl(long double x);
long double __crt_log1pl(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(absolute < 0x1p-66L))
		return __crt_tinyl(x);
	if (CRT_UNLIKELY(!(x > -1 && x <= LDBL_MAX))) {
		if (x == -1)
			return __crt_math_polel(-1);
		return x < -1 ? __crt_math_domainl() : x + x;
	}
	if (absolute < 0x1p-8L) {
		p = __crt_logl_near_1(x);
	} else if (CRT_UNLIKELY(x > 0x1p70L)) {
		p = __crt_log_pairl(x, 0);
	} else {
		p = __crt_suml(1, x);
		p = __crt_logl_quick(p.hi, p.lo, 1, &exponent);
	}
	return p.hi + p.lo;
}
#else
long double __crt_log1pl(long double x);
long double __crt_log1pl(long double x)
{
	return log1p((double)x);
}
#endif

long double log1pl(long double x) CRT_ALIAS(__crt_log1pl);
long double logp1l(long double x) CRT_ALIAS(__crt_log1pl);
