/* SPDX-License-Identifier: MIT */
/* modf(): ISO C17 7.12.6.12. */
#include "rounding.h"

real R(modf)(real x, real *whole)
{
	real w = round_real(x, TOWARD_ZERO);
	*whole = w;
	/* An infinity has nothing behind the point. */
	if (CRT_UNLIKELY(magnitude(to_bits(x)) == INFINITE))
		return BUILTIN(copysign)(0, x);
	return BUILTIN(copysign)(x - w, x);
}
