/* SPDX-License-Identifier: MIT */
/* asinl(): the arc sine. */
#include <math.h>

#include "long_asin.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double asinl(long double x)
{
	long double a = __crt_absl(x), z, s, top, low;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a <= 0.5L) {
		if (CRT_UNLIKELY(a < 0x1p-33L))
			return __crt_tinyl(x);
		return x + x * __crt_asin_restl(x * x);
	}
	if (CRT_UNLIKELY(!(a <= 1)))
		return __crt_math_domainl();
	/* The root s is one number; what it lacks is found from a part of it whose square is exact. */
	z = (1 - a) * 0.5L;
	s = __builtin_sqrtl(z);
	top = __crt_top_halfl(s);
	low = z == 0 ? 0 : (z - top * top) / (s + top);
	s = s * __crt_asin_restl(z);
	/* pi/2 in two parts, of which the first less twice the top is exact. */
	z = (CRT_PI_4_TOP - top) * 2;
	low = CRT_PI_4_REST - (low + s);
	z = z + 2 * low;
	return x < 0 ? -z : z;
}
#else
CRT_FORWARD_1L(asin)
#endif
