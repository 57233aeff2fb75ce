/* SPDX-License-Identifier: MIT */
/* nexttoward(): ISO C17 7.12.11.4. */
#include "next.h"

real R(nexttoward)(real x, long double y)
{
	if (__builtin_isunordered(x, y))
		return (real)(x + y);
	if (x == y)
		return (real)y;
	return next_result(next_bits(to_bits(x), x < y));
}
