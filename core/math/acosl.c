/* SPDX-License-Identifier: MIT */
/* acosl(): the arc cosine. */
#include <math.h>

#include "long_asin.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double acosl(long double x)
{
	long double a = __crt_absl(x), z, s, top, low;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(a < 0x1p-70L))
		return CRT_PI_2 + (CRT_PI_2_LOW - x);
	if (a <= 0.5L) {
		/* pi/2 - x - ..., the greatest parts first. */
		struct crt_pairl p = __crt_sum_orderedl(CRT_PI_2, -x);
		return p.hi + (p.lo + (CRT_PI_2_LOW - x * __crt_asin_restl(x * x)));
	}
	if (CRT_UNLIKELY(!(a <= 1)))
		return __crt_math_domainl();
	if (CRT_UNLIKELY(a == 1))
		return x < 0 ? CRT_PI + __crt_opaquel(CRT_PI_LOW) : 0;
	z = (1 - a) * 0.5L;
	s = __builtin_sqrtl(z);
	top = __crt_top_halfl(s);
	low = (z - top * top) / (s + top) + s * __crt_asin_restl(z);
	if (x > 0)
		return 2 * (top + low);
	z = (CRT_PI_2_TOP - top) * 2;
	return z + 2 * (CRT_PI_2_REST - low);
}
#else
CRT_FORWARD_1L(acos)
#endif
