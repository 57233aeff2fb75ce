/* SPDX-License-Identifier: MIT */
/* scalbn(), scalbln() and ldexp(): x 2^n, rounded once. ISO C17 7.12.6.6, 7.12.6.13. */
#include "real.h"

CRT_COLD static real small(bits b, int e)
{
	/* The product is rounded where a subnormal result ends. */
	int lift = FRACTION + 3;
	real lifted = from_bits((b & (SIGN | (IMPLICIT - 1))) | (bits)(e + lift) << FRACTION);
	real result = opaque(opaque(lifted) * power_of_two(-lift));
	return result * power_of_two(lift) != lifted ? ERROR(range)(result) : result;
}

real R(scalbn)(real x, int n)
{
	bits b = to_bits(x);
	int e = exponent_of(b);

	if (CRT_UNLIKELY(e == EXPONENT_MAX || magnitude(b) == 0))
		return x + x;
	if (CRT_UNLIKELY(e == 0)) {
		b = to_bits(x * power_of_two(FRACTION + 1));
		e = exponent_of(b) - (FRACTION + 1);
	}
	/* More than any two numbers are apart, and less than an int. */
	if (n > 4 * EXPONENT_MAX)
		n = 4 * EXPONENT_MAX;
	if (n < -4 * EXPONENT_MAX)
		n = -4 * EXPONENT_MAX;
	e += n;
	if (CRT_LIKELY(e > 0 && e < EXPONENT_MAX))
		return from_bits((b & (SIGN | (IMPLICIT - 1))) | (bits)e << FRACTION);
	if (e > 0)
		return ERROR(overflow)((b & SIGN) != 0 ? -1 : 1);
	if (e < -FRACTION - 1)
		return ERROR(underflow)((b & SIGN) != 0 ? -1 : 1);
	return small(b, e);
}

real R(ldexp)(real x, int n)
{
	return R(scalbn)(x, n);
}

real R(scalbln)(real x, long n)
{
	return R(scalbn)(x, n > 0x7fffffff ? 0x7fffffff : n < -0x7fffffff ? -0x7fffffff : (int)n);
}
