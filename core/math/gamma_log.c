/* SPDX-License-Identifier: MIT */
/* __crt_lgamma_r(): see gamma_kernel.h; log|gamma(-w)| = log(pi / (w |sin(pi w)|)) - log(gamma(w)), and near the zeros between the negative integers a way without
 * cancellation. */
#include <math.h>

#include "exp_kernel.h"
#include "gamma_kernel.h"
#include "log_kernel.h"
#include "math_error.h"
#include "trig_table.h"

/* For 2^-60 <= x < 2^60. */
static struct dd lgamma_positive(double x)
{
	struct dd y, product;

	if (x < 0.5) {
		struct dd s = dd_add(__crt_gamma_near_two(x), dd_neg(log1p_dd(x, 0, 1, 0)));
		return dd_add(s, dd_neg(log_dd(x, 0, 1, 0)));
	}
	if (x < 1.5)
		return dd_add(__crt_gamma_near_two(x - 1), dd_neg(log_dd(x, 0, 1, 0)));
	if (x < 2.5)
		return __crt_gamma_near_two(x - 2);
	if (x >= 16)
		return __crt_gamma_stirling((struct dd){ x, 0 });
	product = __crt_gamma_rise(x, &y);
	return dd_add(__crt_gamma_stirling(y), dd_neg(log_dd(product.hi, product.lo, 1, 0)));
}

/* For -20 < x < -2, where |gamma(x)| is near 1: gamma(x) = gamma(u) / p, p = x (x + 1) ... (u - 1), u from 1.5 to 2.5; what p lacks to gamma(u) is a
 * difference of two exact numbers, as good as. */
static struct dd lgamma_near_zero(double x)
{
	struct dd p = { 1, 0 }, l, e = { 1, 0 }, d;
	double u = x;

	while (u < 1.5) {
		p = dd_mul_d(p, u, 0);
		u += 1;
	}
	if (p.hi < 0)
		p = dd_neg(p);
	l = __crt_gamma_near_two(u - 2);
	/* e^l, |l| < 1/3 */
	for (int k = 30; k > 0; k--)
		e = dd_add_d(dd_div(dd_mul(e, l, 0), (struct dd){ k, 0 }, 0), 1);
	d = dd_div(dd_add(p, dd_neg(e)), e, 0);
	if (absolute(d.hi) < 0x1p-30)
		return dd_neg(dd_add_d(d, -0.5 * d.hi * d.hi));
	return dd_neg(log1p_dd(d.hi, d.lo, 1, 0));
}

double __crt_lgamma_r(double x, int *sign)
{
	double size = absolute(x);
	struct dd r;

	*sign = 1;
	if (!__builtin_isfinite(x))
		return x * x;
	if (x == 0) {
		*sign = bits_of(x) >> 63 ? -1 : 1;
		return __crt_math_pole(1);
	}
	if (x < 0) {
		if (size >= 0x1p52 || (double)(int64_t)size == size)
			return __crt_math_pole(1);
		*sign = (int64_t)size & 1 ? 1 : -1;
	}
	if (size < 0x1p-60) {
		if (exponent_of(size))
			r = log_dd(size, 0, 0, 0);
		else
			r = dd_add(log_dd(size * 0x1p52, 0, 0, 0), (struct dd){ -52 * LOG_LN2_HI, -52 * LOG_LN2_LO });
		return -r.hi - r.lo;
	}
	if (x >= 0x1p60) {
		/* x (log(x) - 1), which may be too large. */
		r = dd_mul_d(dd_add_d(log_dd(x, 0, 1, 0), -1), x * 0x1p-60, 0);
		return __crt_math_scale(r.hi, r.lo, 60);
	}
	r = lgamma_positive(size);
	if (x < 0) {
		struct dd q = dd_div((struct dd){ PI_HI, PI_LO }, dd_mul_d(__crt_gamma_sine(size), size, 0), 0);
		r = dd_add(log_dd(q.hi, q.lo, 1, 0), dd_neg(r));
		if (size > 2 && size < 20 && absolute(r.hi) < 0.25)
			r = lgamma_near_zero(x);
	}
	/* Of 1 and 2; rounding down the sum would be -0. */
	if (r.hi == 0)
		return 0;
	return r.hi + r.lo;
}
