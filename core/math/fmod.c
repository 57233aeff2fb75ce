/* SPDX-License-Identifier: MIT */
/* fmod(): ISO C17 7.12.10.1. */
#include "remainder.h"

real R(fmod)(real x, real y)
{
	bits bx = to_bits(x), by = to_bits(y), ax = magnitude(bx), ay = magnitude(by);

	if (CRT_UNLIKELY(ay == 0 || ax >= INFINITE || ay > INFINITE))
		return remainder_special(x, y);
	if (ax < ay)
		return x;
	struct parts a = parts_of(ax), b = parts_of(ay);
	return assemble(bx & SIGN, modulo(a.m, a.e - b.e, b.m), b.e);
}
