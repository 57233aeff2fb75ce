/* SPDX-License-Identifier: MIT */
/* __crt_float_lgamma(): what lgammaf() and lgammaf_r() share; see float_gamma.h. */
#include "float_gamma.h"
#include "float_quick_log.h"
#include "float_trig.h"

CASES(LGAMMAF);

/* x from 8. */
static double stirling(double x)
{
	double r = 1 / x, w = r * r, w2 = w * w;
	double s = (F_STIRLING_P0 + w * F_STIRLING_P1) + w2 * ((F_STIRLING_P2 + w * F_STIRLING_P3) + w2 * ((F_STIRLING_P4 + w * F_STIRLING_P5) + w2 * F_STIRLING_P6));
	return (x - 0.5) * (log_whole(log_d(x)) - 1) + (F_HALF_LOG_2PI - 0.5) + r * s;
}

static CRT_NOINLINE float lgamma_again(float x, int *sign)
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
	if (m < 0x20000000) {
		/* Powers of x might underflow. */
		*sign = negative ? -1 : 1;
		y = -log_whole(log_d(a));
	} else if (m >= 0x41000000 && !negative) {
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

/* Stirling's formula for x from 8. */
CRT_INLINE double quick_stirling(double x, const int fused)
{
	double r = 1 / x, w = r * r;
	double s = mul_add(w * w, mul_add(w, F_QUICK_STIRLING_P3, F_QUICK_STIRLING_P2, fused), mul_add(w, F_QUICK_STIRLING_P1, F_QUICK_STIRLING_P0, fused), fused);
	return mul_add(x - 0.5, quick_log(x, fused) - 1, mul_add(r, s, F_HALF_LOG_2PI - 0.5, fused), fused);
}

CRT_INLINE float lgamma_kernel(float x, int *sign, const int fused)
{
	uint32_t b = float_bits(x);
	double y, a = x;

	/* From 2.5, which is far enough from the zero at 2, to 2^100. */
	if (QUICK && CRT_LIKELY(b - 0x40200000 < 0x71800000 - 0x40200000)) {
		if (b >= 0x41000000) {
			y = quick_stirling(a, fused);
		} else {
			/* log(gamma(x + 6)) less the logarithm of x (x + 1) ... (x + 5) */
			double w = mul_add(a, a, 5 * a, fused);
			y = quick_stirling(a + 6, fused) - quick_log(w * ((w + 4) * (w + 6)), fused);
		}
		if (quick_enough(y)) {
			*sign = 1;
			return to_float(y);
		}
	}
	return lgamma_again(x, sign);
}

CRT_FUSED(float, __crt_float_lgamma, (float x, int *sign), lgamma_kernel, x, sign)
