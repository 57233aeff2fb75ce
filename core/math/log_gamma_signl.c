/* SPDX-License-Identifier: MIT */
/* The logarithm of the gamma function's absolute value, and its sign, for long double: what lgammal() and lgammal_r() are. */
#define _GNU_SOURCE 1
#define CRT_LONG_GAMMA 1
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64

/* log(gamma(1 + t)), |t| <= 1/16. */
static long double near_1(long double t)
{
	long double w = t * t, even = lgamma_one[16], odd = lgamma_one[17];
	int k;

	if (t == 0)
		return 0;
	for (k = 14; k >= 0; k -= 2) {
		even = lgamma_one[k] + w * even;
		odd = lgamma_one[k + 1] + w * odd;
	}
	return t * -0.5L + t * (CRT_GAMMA_LINEAR + (CRT_GAMMA_LINEAR_LOW + t * (even + t * odd)));
}

/* log(gamma(1 + v)), 0 <= v < 2, by pieces: what is left when the zero is taken out, times the distance from the zero, which is exact. */
static struct crt_pairl piece(long double v)
{
	int j = (int)((double)v * 8);
	const long double *c;
	const double *f;
	long double t, z, w, fine, u = v;
	struct crt_pairl s, p;

	/* A double may be rounded up. */
	j = j > 15 ? 15 : j;
	c = lgamma_pieces[j];
	f = lgamma_fine[j];
	t = v - (2 * j + 1) * 0.0625;
	if (j >= 4)
		u -= 1;
	z = t * t;
	w = z * z;
	fine = ((f[0] + t * f[1]) + z * (f[2] + t * f[3])) + w * ((f[4] + t * f[5]) + z * (f[6] + t * f[7])) +
		w * w * ((f[8] + t * f[9]) + z * f[10]);
	s = __crt_sum_orderedl(c[0], t * (c[2] + t * (c[3] + t * fine)));
	s.lo += c[1];
	p = __crt_productl(u, s.hi);
	p.lo += u * s.lo;
	return p;
}

/* 0 < x < 10, but for what near_1() serves: less or more the logarithm of a product that leads to where the pieces are. */
static long double medium(long double x)
{
	struct crt_pairl p, log, s;
	long double product;
	int exponent;

	if (x < 1) {
		p = piece(x);
		log = __crt_logl_quick(x, 0, 1, &exponent);
		log = (struct crt_pairl){ -log.hi, -log.lo };
	} else if (x < 3) {
		p = piece(x - 1);
		/* Rounding down the sum of zeros would be -0. */
		return p.hi == 0 ? 0 : p.hi + p.lo;
	} else {
		/* (x - 1) (x - 2) ...; the differences are exact, and the last product must be nearly so. */
		int n = (int)(double)x - 2;
		product = n > 1 ? x - n : 1;
		for (int k = n - 1; k > 1; k--)
			product *= x - k;
		s = __crt_productl(product, x - 1);
		p = piece(x - (n + 1));
		log = __crt_logl_quick(s.hi, s.lo, 1, &exponent);
	}
	s = __crt_suml(log.hi, p.hi);
	return s.hi + (s.lo + log.lo + p.lo);
}

/* From 10 on: (x - 1/2) (log(x) - 1) + (log(2 pi) - 1)/2 and Stirling's series. */
static long double large(long double x)
{
	int exponent;
	struct crt_pairl log = __crt_logl_quick(x, 0, 1, &exponent), s, p;
	long double inverse = 1 / x, z = inverse * inverse, w = z * z;
	long double rest = (stirling_rest[0] + z * stirling_rest[1]) + w * (stirling_rest[2] + z * stirling_rest[3]) +
		w * w * ((stirling_rest[4] + z * stirling_rest[5]) + w * stirling_rest[6]);

	/* From 2^63 on this matters when rounding down. */
	struct crt_pairl half = __crt_sum_orderedl(x, -0.5L);

	s = __crt_sum_orderedl(log.hi, -1);
	p = __crt_productl(half.hi, s.hi);
	return p.hi + ((p.lo + half.lo * s.hi) + half.hi * (s.lo + log.lo) + (CRT_GAMMA_CONSTANT + inverse * (CRT_STIRLING_FIRST + z * rest)));
}

/* -20 < x < -2, beside a zero z between the negative integers: what log|gamma(x)| differs from that of z, which is 0. It is log(gamma(x + k) / gamma(z + k)) less the
 * logarithm of the product of (x + i) / (z + i), i from 0 to k - 1, with x + k between 1 and 2. */
static long double beside_zero(long double x)
{
	int n = (int)-x, second = (n == 2 ? x < -2.6L : x < -n - 0.5L), k = n + 2;
	const long double *z = lgamma_zeros[n - 2][second];
	/* The difference h, and the products less 1. */
	long double h = (x - z[0]) - z[1], ratio = 0, t = x + k - 1.5L, t0 = (z[0] + k - 1.5L) + z[1], b = 0, slope = 0;

	for (int i = 0; i < k; i++) {
		long double q = h / ((z[0] + i) + z[1]);
		ratio += q + ratio * q;
	}
	/* The polynomial's divided difference between t and t0. */
	for (int i = 25; i >= 0; i--) {
		b = lgamma_middle[i] + t * b;
		slope = b + t0 * slope;
	}
	if (__crt_absl(ratio) > 0x1p-66L) {
		struct crt_pairl log = __crt_log1p_pairl(ratio);
		return (h * slope - log.hi) - log.lo;
	}
	return h * slope - ratio;
}

long double __crt_lgammal_r(long double x, int *sign)
{
	struct crt_pairl p, q;

	*sign = 1;
	if (CRT_LIKELY(__builtin_isgreaterequal(x, 10) && __builtin_isless(x, 0x1p100L)))
		return large(x);
	if (x != x || __crt_absl(x) > LDBL_MAX)
		return x * x;
	if (x <= 0) {
		int integer = __crt_integerl(x);

		if (x == 0) {
			*sign = __crt_negativel(x) ? -1 : 1;
			return __crt_math_polel(1);
		}
		if (integer)
			return __crt_math_polel(1);
		if (__crt_absl(x) < 0x1p-70L) {
			*sign = -1;
			return -logl(-x);
		}
		/* log(pi / (|x sin(pi x)| gamma(-x))) */
		q = __crt_sincospi_pairl(x).sin;
		/* gamma is negative between 0 and -1, positive before that, and so on: as the sine. */
		*sign = q.hi < 0 ? -1 : 1;
		if (q.hi < 0)
			q = (struct crt_pairl){ -q.hi, -q.lo };
		q = __crt_pair_productl(q, (struct crt_pairl){ -x, 0 });
		q = __crt_log_pairl(q.hi, q.lo);
		p = __crt_log_gammal(-x);
		p = __crt_pair_suml(p, q);
		p = __crt_pair_suml(CRT_PAIRL(LOG_PI), (struct crt_pairl){ -p.hi, -p.lo });
		if (__crt_absl(p.hi) < 0x1p-4L && x > -20 && x < -2)
			return beside_zero(x);
		return p.hi + p.lo;
	}
	if (x < 0x1p-70L)
		return -logl(x);
	if (x < 10)
		return __crt_absl(x - 1) <= 0x1p-4L ? near_1(x - 1) : medium(x);
	if (x > 0x1p8000L) {
		if (x > 0x1p16371L)
			return __crt_math_overflowl(1);
		/* x log(x) - x, of which a product of pairs must not overflow. */
		q = __crt_pair_suml(__crt_log_pairl(x, 0), (struct crt_pairl){ -1, 0 });
		p = __crt_pair_productl((struct crt_pairl){ x * 0x1p-1000L, 0 }, q);
		return __crt_scaled_resultl(p.hi, p.lo, 1000);
	}
	p = __crt_log_gammal(x);
	return p.hi + p.lo;
}
#else
long double __crt_lgammal_r(long double x, int *sign)
{
	return lgamma_r((double)x, sign);
}
#endif
