/* SPDX-License-Identifier: MIT */
/* hypotl(): the length of (x, y). */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double hypotl(long double x, long double y)
{
	long double a = __crt_absl(x), b = __crt_absl(y), c, d, result;
	struct crt_pairl s;
	int n = 0;

	if (CRT_UNLIKELY(a != a || b != b)) {
		/* An infinity beats a NaN, but not a signaling one. */
		if (__crt_signalingl(x) || __crt_signalingl(y) || (a != INFINITY && b != INFINITY))
			return x + y;
		return INFINITY;
	}
	if (CRT_UNLIKELY(a > LDBL_MAX || b > LDBL_MAX))
		return INFINITY;
	if (a < b) {
		c = a;
		a = b;
		b = c;
	}
	if (b == 0)
		return a;
	if (a > 0x1p8000L) {
		/* What becomes of b is no matter where it is that small. */
		a *= 0x1p-8300L;
		b = b < 0x1p7000L ? 0x1p-1400L : b * 0x1p-8300L;
		n = 8300;
	} else if (b < 0x1p-8000L) {
		if (a > 0x1p-7900L)
			return a + 0x1p-8000L * 0x1p-8000L;
		a *= 0x1p8300L;
		b *= 0x1p8300L;
		n = -8300;
	}
	if (b < a * 0x1p-66L)
		return n ? __crt_scaled_resultl(a, a * 0x1p-70L, n) : a + a * __crt_opaquel(0x1p-70L);
	/* The greatest parts of the squares are exact, and their sum is in two parts: of its one rounding error the root leaves a half. */
	c = __crt_top_halfl(a);
	d = __crt_top_halfl(b);
	s = __crt_sum_orderedl(c * c, d * d);
	result = __builtin_sqrtl(s.hi + (s.lo + ((a - c) * (a + c) + (b - d) * (b + d))));
	if (n < 0 && result < 0x1p-8082L) {
		/* Perhaps subnormal: whether the result is exact, the integers tell. */
		uint64_t r = (uint64_t)(result * 0x1p8145L), i = (uint64_t)(a * 0x1p8145L), k = (uint64_t)(b * 0x1p8145L);
		int exact = (unsigned __int128)r * r == (unsigned __int128)i * i + (unsigned __int128)k * k;
		return __crt_scaled_resultl(result, exact ? 0 : result * 0x1p-70L, n);
	}
	return n ? __crt_scaled_resultl(result, 0, n) : result;
}
#else
CRT_FORWARD_2L(hypot)
#endif
