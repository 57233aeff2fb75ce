/* SPDX-License-Identifier: MIT */
/* frexp(): ISO C17 7.12.6.4. */
#include "real.h"

real R(frexp)(real x, int *exponent)
{
	bits b = to_bits(x);
	int e = exponent_of(b);

	*exponent = 0;
	if (e == EXPONENT_MAX)
		return x + x;
	if (e == 0) {
		if (magnitude(b) == 0)
			return x;
		/* A subnormal number becomes a normal one. */
		b = to_bits(x * power_of_two(FRACTION + 1));
		e = exponent_of(b) - (FRACTION + 1);
	}
	*exponent = e - (BIAS - 1);
	return from_bits((b & (SIGN | (IMPLICIT - 1))) | (bits)(BIAS - 1) << FRACTION);
}
