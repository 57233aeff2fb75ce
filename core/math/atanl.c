/* SPDX-License-Identifier: MIT */
/* atanl(): the arc tangent. With c near x, atan(x) = atan(c) + atan((x - c) / (1 + c x)); c is a multiple of 1/32 up to 1, and beyond it near
 * 32 over an integer. */
#define CRT_LONG_ATAN_CONSTANTS 1
#define CRT_LONG_ATAN_STEEP 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
CRT_HIDDEN extern const double __crt_atanl_table[33][2];

long double atanl(long double x)
{
	long double a = __crt_absl(x), q, z, c, hi, lo, tail;
	struct crt_pairl s;
	int j;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-4L) {
		if (a < 0x1p-33L)
			return __crt_tinyl(x);
		z = x * x;
		return x + x * z * ((CRT_ATAN_3 + z * CRT_ATAN_5) + z * z * ((CRT_ATAN_7 + z * CRT_ATAN_9) +
			z * z * ((CRT_ATAN_11 + z * CRT_ATAN_13) + z * z * (CRT_ATAN_15 + z * CRT_ATAN_17))));
	}
	if (a <= 1) {
		j = (int)((double)a * 32 + 0.5);
		c = j * 0x1p-5L;
		hi = __crt_atanl_table[j][0];
		lo = __crt_atanl_table[j][1];
		q = (a - c) / (1 + c * a);
	} else {
		if (!(a < 0x1p66L))
			return x < 0 ? -CRT_PI_2 - __crt_opaquel(CRT_PI_2_LOW) : CRT_PI_2 + __crt_opaquel(CRT_PI_2_LOW);
		j = (int)(32 / (double)a + 0.5);
		hi = atan_steep[j][1];
		lo = atan_steep[j][2];
		c = atan_steep[j][0];
		q = j ? (a - c) / (1 + c * a) : -1 / a;
	}
	z = q * q;
	tail = q * z * ((CRT_ATAN_3 + z * CRT_ATAN_5) + z * z * ((CRT_ATAN_7 + z * CRT_ATAN_9) + z * z * (CRT_ATAN_11 + z * CRT_ATAN_13)));
	s = __crt_sum_orderedl(hi, q);
	s.lo += lo + tail;
	return x < 0 ? -s.hi - s.lo : s.hi + s.lo;
}
#else
CRT_FORWARD_1L(atan)
#endif
