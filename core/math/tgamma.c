/* SPDX-License-Identifier: MIT */
/* tgamma(): see gamma_kernel.h; gamma(-w) = -pi / (w sin(pi w) gamma(w)). */
#include <math.h>

#include "exp_kernel.h"
#include "gamma_kernel.h"
#include "math_error.h"
#include "trig_table.h"

double tgamma(double x)
{
	double size = absolute(x);
	struct dd y = { size, 0 }, factor = { 1, 0 }, log, power;
	struct exp_parts e;
	int sign = 1;

	if (__builtin_isnan(x) || x == __builtin_inf())
		return x + x;
	if (x == 0)
		return __crt_math_pole(bits_of(x) >> 63 ? -1 : 1);
	if (x < 0) {
		if (size >= 0x1p52 || (double)(int64_t)size == size)
			return __crt_math_domain();
		/* Negative from -1 to 0, from -3 to -2 ... */
		sign = size < 0x1p52 && (int64_t)size & 1 ? 1 : -1;
		if (size > 190)
			return __crt_math_underflow(sign);
	}
	if (x > 172)
		return __crt_math_overflow(1);
	if (size < 0x1p-1024)
		return __crt_math_overflow(sign);
	if (size == 0x1p-1024) {
		/* A little less than 2^1024, or beyond -2^1024, whatever the rounding makes of that. */
		double result = (__crt_opaque(sign) - 0x1p-100) * 0x1p1023 * 2;
		return __builtin_isinf(result) ? __crt_math_range(result) : result;
	}
	if (size < 0x1p-60)
		return 1 / x;
	if (size < 16)
		factor = __crt_gamma_rise(size, &y);
	log = __crt_gamma_stirling(y);
	if (x > 0) {
		factor = dd_div((struct dd){ 1, 0 }, factor, 0);
	} else {
		struct dd s = dd_mul_d(__crt_gamma_sine(size), size, 0);
		factor = dd_div(dd_mul(factor, (struct dd){ PI_HI, PI_LO }, 0), s, 0);
		log = dd_neg(log);
	}
	e = exp_reduce_dd(log.hi, log.lo, 0);
	power.hi = exp_power(e.k & (EXP_N - 1));
	power = fast_two_sum(power.hi, power.hi * e.t);
	power = dd_mul(power, factor, 0);
	if (sign < 0)
		power = dd_neg(power);
	return __crt_math_scale(power.hi, power.lo, (int)((int64_t)e.k >> 7));
}
