/* SPDX-License-Identifier: MIT */
/* The logarithm of the gamma function's absolute value, and its sign, for long double: what lgammal() and lgammal_r() are. */
#define _GNU_SOURCE 1
#define CRT_LONG_GAMMA 1
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64

/* log(gamma(1 + t)) and log(gamma(2 + t)), |t| <= 1/16. */
static long double near(long double t, const long double *c, long double half)
{
	long double w = t * t, even = c[16], odd = c[17];
	int k;

	if (t == 0)
		return 0;
	for (k = 14; k >= 0; k -= 2) {
		even = c[k] + w * even;
		odd = c[k + 1] + w * odd;
	}
	return half * t + t * (CRT_GAMMA_LINEAR + (CRT_GAMMA_LINEAR_LOW + t * (even + t * odd)));
}

/* From 10 on: (x - 1/2) (log(x) - 1) + (log(2 pi) - 1)/2 and Stirling's series. */
static long double large(long double x)
{
	int exponent;
	struct crt_pairl log = __crt_logl_quick(x, 0, 1, &exponent), s, p;
	long double inverse = 1 / x, z = inverse * inverse, w = z * z, even, odd;

	even = CRT_STIRLING_1 + w * (CRT_STIRLING_3 + w * (CRT_STIRLING_5 + w * (CRT_STIRLING_7 + w * (CRT_STIRLING_9 + w * CRT_STIRLING_11))));
	odd = CRT_STIRLING_2 + w * (CRT_STIRLING_4 + w * (CRT_STIRLING_6 + w * (CRT_STIRLING_8 + w * CRT_STIRLING_10)));
	s = __crt_sum_orderedl(log.hi, -1);
	p = __crt_productl(x - 0.5L, s.hi);
	return p.hi + (p.lo + (x - 0.5L) * (s.lo + log.lo) + (CRT_GAMMA_CONSTANT + inverse * (even + z * odd)));
}

long double __crt_lgammal_r(long double x, int *sign)
{
	struct crt_pairl p, q;

	*sign = 1;
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
		return p.hi + p.lo;
	}
	if (x < 0x1p-70L)
		return -logl(x);
	if (__crt_absl(x - 1) <= 0x1p-4L)
		return near(x - 1, lgamma_one, -0.5L);
	if (__crt_absl(x - 2) <= 0x1p-4L)
		return near(x - 2, lgamma_two, 0.5L);
	if (x > 0x1p8000L) {
		if (x > 0x1p16371L)
			return __crt_math_overflowl(1);
		/* x log(x) - x, of which a product of pairs must not overflow. */
		q = __crt_pair_suml(__crt_log_pairl(x, 0), (struct crt_pairl){ -1, 0 });
		p = __crt_pair_productl((struct crt_pairl){ x * 0x1p-1000L, 0 }, q);
		return __crt_scaled_resultl(p.hi, p.lo, 1000);
	}
	if (x >= 10 && x < 0x1p100L)
		return large(x);
	p = __crt_log_gammal(x);
	return p.hi + p.lo;
}
#else
long double __crt_lgammal_r(long double x, int *sign)
{
	return lgamma_r((double)x, sign);
}
#endif
