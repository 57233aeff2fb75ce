/* SPDX-License-Identifier: MIT */
/* The logarithm by table: for the leading bits of a significand m there is a short c near 1/m, so that r = m c - 1 is small
 * and exact in two parts; log(m) = -log(c) + log(1 + r), the first from the table, the second a polynomial. Near 1 c is 1, so that small
 * logarithms are as accurate as others. */
#ifndef CRT_LONG_LOG_H
#define CRT_LONG_LOG_H

#define CRT_LONG_LOG_CONSTANTS 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64

#ifndef CRT_LONG_LOG_TABLE
CRT_HIDDEN extern const double __crt_logl_table[256][3];
#endif

/* base + low + log(1 + r + r_low), |r| <= 2^-8; the base is 0 or at least a fourth of 2^-8 in size; `top` is r to 31 bits. */
CRT_INLINE struct crt_pairl __crt_logl_series(long double base, long double low, long double r, long double r_low, long double top)
{
	long double rest, z, square, square_low, tail;
	struct crt_pairl s, t;

	/* r^2/2, the greater part exact. */
	rest = r - top;
	square = 0.5L * top * top;
	square_low = 0.5L * rest * (r + top);
	z = r * r;
	tail = r * z * ((CRT_LOG_3 + r * CRT_LOG_4) + z * ((CRT_LOG_5 + r * CRT_LOG_6) + z * ((CRT_LOG_7 + r * CRT_LOG_8) + z * ((CRT_LOG_9 + r * CRT_LOG_10) + z * CRT_LOG_11))));
	s = __crt_sum_orderedl(base, r);
	t = __crt_sum_orderedl(s.hi, -square);
	return __crt_sum_orderedl(t.hi, ((low + s.lo) + t.lo) + (r_low - r_low * r) + (tail - square_low));
}

/* log(x + low) for a positive normal x; `whole` says whether the exponent counts, or is left out and told in *exponent. The table's index
 * from which on the significand is halved, 1.414, is the generator's, too. */
CRT_INLINE struct crt_pairl __crt_logl_parts(long double x, long double low, int whole, int *exponent)
{
	union crt_longl u = { x };
	uint64_t m = __crt_mantissal(&u);
	unsigned int index = (unsigned int)(m >> 55) & 0xff;
	int half = index >= 106, e = __crt_exponent_bitsl(&u) - 16383 + half;
	const double *entry = __crt_logl_table[index];
	/* Two halves of 32 bits: their products with c are exact. */
	long double c = entry[0] * (half ? 0x1p-32 : 0x1p-31);
	long double a = (long double)(int64_t)(m >> 32) * c - 1, b = (long double)(int64_t)(m & 0xffffffff) * (c * 0x1p-32L);
	long double r = a + b, r_low = b - (r - a), base = entry[1], base_low = entry[2];

	if (low != 0) {
		struct crt_pairl s = __crt_suml(r, low * __crt_power2l(-e) * entry[0]);
		r = s.hi;
		r_low += s.lo;
	}
	*exponent = e;
	if (whole) {
		base += (long double)e * CRT_LN2_48;
		base_low += (long double)e * CRT_LN2_48_LOW;
	}
	/* The bits above 2^-39. */
	return __crt_logl_series(base, base_low, r, r_low, (r + 0x3p23L) - 0x3p23L);
}

/* log(1 + x), |x| <= 2^-8. */
CRT_INLINE struct crt_pairl __crt_logl_near_1(long double x)
{
	return __crt_logl_series(0, 0, x, 0, __crt_top_halfl(x));
}

#endif
#endif
