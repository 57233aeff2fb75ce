/* SPDX-License-Identifier: MIT */
/* nextafter(): ISO C17 7.12.11.3. */
#include "next.h"

real R(nextafter)(real x, real y)
{
	if (__builtin_isunordered(x, y))
		return x + y;
	if (x == y)
		return y;
	return next_result(next_bits(to_bits(x), x < y));
}
