/* SPDX-License-Identifier: MIT */
/* logb(): ISO C17 7.12.6.11. */
#include "exponent.h"

real R(logb)(real x)
{
	bits m = magnitude(to_bits(x));

	if (m >= INFINITE)
		return x * x;
	if (m == 0)
		return ERROR(pole)(-1);
	return (real)real_exponent(m);
}
