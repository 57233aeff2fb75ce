/* SPDX-License-Identifier: MIT */
/* significand(): x without its exponent, in [1, 2). BSD. */
#define _GNU_SOURCE 1
#include "exponent.h"

real R(significand)(real x)
{
	bits m = magnitude(to_bits(x));
	if (m == 0 || m >= INFINITE)
		return x + x;
	return R(scalbn)(x, -real_exponent(m));
}
