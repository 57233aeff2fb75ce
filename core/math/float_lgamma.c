/* SPDX-License-Identifier: MIT */
/* __crt_float_lgamma(): what lgammaf() and lgammaf_r() share; see float_gamma.h. */
#include "float_gamma.h"
#include "float_log.h"
#include "float_trig.h"

CASES(LGAMMAF);

/* x from 8. */
static double stirling(double x)
{
	double r = 1 / x, w = r * r, w2 = w * w;
	double s = (F_STIRLING_P0 + w * F_STIRLING_P1) + w2 * ((F_STIRLING_P2 + w * F_STIRLING_P3) + w2 * ((F_STIRLING_P4 + w * F_STIRLING_P5) + w2 * F_STIRLING_P6));
	return (x - 0.5) * (log_whole(log_d(x)) - 1) + (F_HALF_LOG_2PI - 0.5) + r * s;
}

float __crt_float_lgamma(float x, int *sign)
{
	uint32_t m = magnitude_f(x);
	int negative = (float_bits(x) & SIGN_F) != 0, near_zero = 0;
	double y, a = float_of(m);

	*sign = 1;
	if (CRT_UNLIKELY(m >= INFINITE_F))
		return x * x;
	if (m == 0) {
		*sign = negative ? -1 : 1;
		return __crt_math_polef(1);
	}
	if (m >= 0x41000000 && !negative) {
		y = stirling(a);
	} else if (m >= 0x41840000) {
		/* gamma(x) gamma(-x) = -pi / (x sin(pi x)) */
		if (m >= 0x4b000000)
			return __crt_math_polef(1);
		double s = sin_of(reduce_pi(m));
		if (s == 0)
			return __crt_math_polef(1);
		if (s > 0)
			*sign = -1;
		y = F_LOG_PI - log_whole(log_d(a * __builtin_fabs(s))) - stirling(a);
	} else {
		int n = nearest(x);
		double u = (double)x - n, product = 1;
		if (negative && u == 0)
			return __crt_math_polef(1);
		y = lgamma_near_2(u);
		if (n == 1) {
			if (u == 0)
				return 0;
			y -= log_whole(log1p_d(u));
		} else if (n >= 2) {
			for (int k = 2; k < n; k++)
				product *= k + u;
			if (n > 2)
				y += log_whole(log_d(product));
			else if (u == 0)
				return 0;
		} else {
			for (int k = n; k <= 1; k++)
				product *= k + u;
			if (product < 0)
				*sign = -1;
			y -= log_whole(log_d(__builtin_fabs(product)));
			/* Between the poles the terms cancel each other. */
			near_zero = __builtin_fabs(y) < 0.25;
		}
	}
	if (CRT_UNLIKELY(near_zero || near_boundary(y, 0x800)))
		y = __crt_float_case(float_bits(x), y, cases);
	return to_any_float(y);
}
