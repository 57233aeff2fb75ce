/* SPDX-License-Identifier: MIT */
/* atan2l(): the angle of a point. With c = j/32 near y/x, atan(y/x) = atan(c) + atan((y - c x) / (x + c y)), turned by multiples of pi/2. */
#define CRT_LONG_ATAN_CONSTANTS 1
#include <math.h>

#include "long_angle.h"

#if LDBL_MANT_DIG == 64
CRT_HIDDEN extern const double __crt_atanl_table[33][2];

static CRT_NOINLINE long double extreme(long double y, long double x)
{
	return __crt_anglel_of(y, x, 0);
}

long double atan2l(long double y, long double x)
{
	long double ay = __crt_absl(y), ax = __crt_absl(x), a, b, c, q, z, tail, top, p;
	struct crt_pairl s;
	int j;

	if (CRT_UNLIKELY(x != x || y != y))
		return x + y;
	a = ax < ay ? ax : ay;
	b = ax < ay ? ay : ax;
	if (CRT_UNLIKELY(!(a > 0x1p-4000L && b < 0x1p4000L && a > b * 0x1p-66L)))
		return extreme(y, x);
	q = a / b;
	j = (int)((double)q * 32 + 0.5);
	if (j > 1) {
		/* c has few bits: its products with halves of b are exact. */
		c = j * 0x1p-5L;
		top = __crt_top_halfl(b);
		p = c * b;
		q = ((a - p) - ((c * top - p) + c * (b - top))) / (b + c * a);
		z = q * q;
		tail = q * z * ((CRT_ATAN_3 + z * CRT_ATAN_5) + z * z * ((CRT_ATAN_7 + z * CRT_ATAN_9) + z * z * (CRT_ATAN_11 + z * CRT_ATAN_13)));
		s = __crt_sum_orderedl(__crt_atanl_table[j][0], q);
		s.lo += __crt_atanl_table[j][1] + tail;
	} else {
		/* The quotient is most of the result: its own error counts. */
		s = __crt_productl(q, b);
		z = q * q;
		s.lo = ((a - s.hi) - s.lo) / b + q * z * ((CRT_ATAN_3 + z * CRT_ATAN_5) + z * z * ((CRT_ATAN_7 + z * CRT_ATAN_9) +
			z * z * ((CRT_ATAN_11 + z * CRT_ATAN_13) + z * z * (CRT_ATAN_15 + z * CRT_ATAN_17))));
		s.hi = q;
	}
	if (ax < ay) {
		p = s.lo;
		s = __crt_sum_orderedl(CRT_PI_2, -s.hi);
		s.lo += CRT_PI_2_LOW - p;
	}
	if (x < 0) {
		p = s.lo;
		s = __crt_sum_orderedl(CRT_PI, -s.hi);
		s.lo += CRT_PI_LOW - p;
	}
	return y < 0 ? -s.hi - s.lo : s.hi + s.lo;
}
#else
CRT_FORWARD_2L(atan2)
#endif
