/* SPDX-License-Identifier: MIT */
/* __crt_math_scale(): the last step of functions whose result may overflow or be subnormal. A subnormal result is rounded where its last place
 * will be, so that nothing is rounded twice. */
#include "exp_kernel.h"
#include "math_error.h"

CRT_COLD double __crt_math_scale(double hi, double lo, int exponent)
{
	double sum = hi + lo, rounded, rest;
	int sign = hi < 0 ? -1 : 1, e = (int)exponent_of(sum) - 1023 + exponent;
	struct dd s;

	if (e > 1023)
		return __crt_math_overflow(sign);
	if (e >= -1022) {
		/* In two steps, as 2^exponent alone may be no number. */
		int half = exponent / 2;
		return sum * power_of_two(half) * power_of_two(exponent - half);
	}
	if (e < -1080)
		return __crt_math_underflow(sign);
	/* hi + lo, rounded to a multiple of 2^(-1074 - exponent), by way of a number whose last place that is. */
	double shift = sign < 0 ? -0x1p52 : 0x1p52, unit = power_of_two((-1074 - exponent) / 2) * power_of_two((-1074 - exponent) - (-1074 - exponent) / 2);
	shift *= unit;
	s = fast_two_sum(shift, hi);
	rounded = (s.hi + (s.lo + lo)) - shift;
	rest = (hi - rounded) + lo;
	sum = rounded * power_of_two(exponent / 2) * power_of_two(exponent - exponent / 2);
	if (sum == 0)
		sum = with_sign(0, hi);
	/* A low part is never exact itself: a rest of 0 means that it cannot be seen. */
	if (rest == 0 && lo == 0)
		return sum;
	/* Raises the exceptions, and sets errno. */
	__crt_math_underflow(sign);
	return sum;
}
