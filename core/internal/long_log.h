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
	long double rest, z, w, square, square_low, tail;
	struct crt_pairl s, t;

	/* r^2/2, the greater part exact. */
	rest = r - top;
	square = 0.5L * top * top;
	square_low = 0.5L * rest * (r + top);
	z = r * r;
	w = z * z;
	tail = r * z * (((CRT_LOG_3 + r * CRT_LOG_4) + z * (CRT_LOG_5 + r * CRT_LOG_6)) + w * ((CRT_LOG_7 + r * CRT_LOG_8) + z * ((CRT_LOG_9 + r * CRT_LOG_10) + z * CRT_LOG_11)));
	s = __crt_sum_orderedl(base, r);
	t = __crt_sum_orderedl(s.hi, -square);
	return __crt_sum_orderedl(t.hi, ((low + s.lo) + t.lo) + (r_low - r_low * r) + (tail - square_low));
}

/* A positive normal x in parts, log(x) = base + base_low + log(1 + r + r_low). */
struct crt_logl_split {
	long double r, r_low, base, base_low;
	/* x 2^-exponent is from 0.707 to 1.414; `scale` c is c near its reciprocal. */
	int exponent;
	long double c;
	int scale;
};

/* `whole` says whether the exponent counts in the base, or is left out. The table's index from which on the significand is halved, 1.414, is the generator's, too. */
CRT_INLINE struct crt_logl_split __crt_logl_take(long double x, const int whole)
{
	union crt_longl u = { x };
	uint64_t m = __crt_mantissal(&u);
	unsigned int index = (unsigned int)(m >> 55) & 0xff;
	int exponent = __crt_exponent_bitsl(&u) - 16383, e = exponent + (index >= 106);
	const double *entry = __crt_logl_table[index];
	/* Two halves of 32 bits: their products with c are exact. */
	long double c = entry[0], a = (long double)(int64_t)(m >> 32) * c - 1, b = (long double)(int64_t)(m & 0xffffffff) * (c * 0x1p-32L);
	struct crt_logl_split s = { a + b, 0, entry[1], entry[2], e, c, 31 - exponent };

	s.r_low = b - (s.r - a);
	if (whole) {
		s.base += (long double)e * CRT_LN2_48;
		s.base_low += (long double)e * CRT_LN2_48_LOW;
	}
	return s;
}

/* log(x + low) for a positive normal x; `whole` says whether the exponent counts, or is left out and told in *exponent. */
CRT_INLINE struct crt_pairl __crt_logl_parts(long double x, long double low, int whole, int *exponent)
{
	struct crt_logl_split p = __crt_logl_take(x, whole);

	if (low != 0) {
		struct crt_pairl s = __crt_suml(p.r, low * __crt_power2l(p.scale) * p.c);
		p.r = s.hi;
		p.r_low += s.lo;
	}
	*exponent = p.exponent;
	/* The bits above 2^-39. */
	return __crt_logl_series(p.base, p.base_low, p.r, p.r_low, (p.r + 0x3p23L) - 0x3p23L);
}

/* The same, right to 2^-71 of the result, which is what one function needs of itself; the second part may be as large as 2^-9 of the first. The whole exponent
 * counts, or none. */
CRT_INLINE struct crt_pairl __crt_logl_quick(long double x, long double low, const int whole, int *exponent)
{
	struct crt_logl_split p = __crt_logl_take(x, whole);
	long double r = p.r, z = r * r, w = z * z;
	struct crt_pairl s = __crt_sum_orderedl(p.base, r);

	if (low != 0) {
		low = low * __crt_power2l(p.scale) * p.c;
		p.r_low += low - low * r;
	}
	*exponent = p.exponent;
	/* Of doubles, which are quicker to load, all these coefficients have digits enough. */
	s.lo += p.base_low + p.r_low;
	s.lo += z * ((r * (1 / 3.0) - 0.5L + z * (r * (1 / 5.0) - 0.25L)) + w * ((r * (1 / 7.0) - (1 / 6.0)) + z * (r * (1 / 9.0) - 0.125L)));
	return s;
}

/* log(1 + x), |x| <= 2^-8. */
CRT_INLINE struct crt_pairl __crt_logl_near_1(long double x)
{
	return __crt_logl_series(0, 0, x, 0, __crt_top_halfl(x));
}

#endif
#endif
