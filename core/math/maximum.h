/* SPDX-License-Identifier: MIT */
/* The larger or the smaller of two numbers; -0 is below +0. A NaN wins, or, in the functions with _num and in fmax() and fmin(), loses. */
#ifndef CRT_MAXIMUM_H
#define CRT_MAXIMUM_H

#include "real.h"

/* Of two that are ordered. */
CRT_INLINE real greater(real x, real y, int smaller)
{
	if (x == y) {
		/* Two zeros may differ in their signs: the greater one has a sign only if both have. */
		if (x == 0)
			return ((to_bits(x) & SIGN) != 0) == smaller ? x : y;
		return x;
	}
	return (x < y) == smaller ? x : y;
}

CRT_INLINE real greater_magnitude(real x, real y, int smaller)
{
	real ax = BUILTIN(fabs)(x), ay = BUILTIN(fabs)(y);
	if (ax == ay)
		return greater(x, y, smaller);
	return (ax < ay) == smaller ? x : y;
}

/* One or both are NaNs: a NaN if `nan` or both are, and else the other. A signaling one raises FE_INVALID. */
CRT_INLINE real unordered(real x, real y, int nan)
{
	bits bx = to_bits(x), by = to_bits(y);
	if (nan || (is_nan(bx) && is_nan(by)))
		return x + y;
	if (is_signaling(bx) || is_signaling(by))
		raise_invalid();
	return is_nan(bx) ? y : x;
}

#endif
