/* SPDX-License-Identifier: MIT */
/* fdim(): ISO C17 7.12.12.1. */
#include "real.h"

real R(fdim)(real x, real y)
{
	real difference;
	if (__builtin_islessequal(x, y))
		return 0;
	difference = x - y;
	if (CRT_UNLIKELY(magnitude(to_bits(difference)) == INFINITE) && magnitude(to_bits(x)) < INFINITE && magnitude(to_bits(y)) < INFINITE)
		return ERROR(range)(difference);
	return difference;
}
