/* SPDX-License-Identifier: MIT */
/* The neighbours of a number. */
#ifndef CRT_NEXT_H
#define CRT_NEXT_H

#include "real.h"

/* The next number of a finite one, greater or smaller; from the largest it is an infinity. */
CRT_INLINE bits next_bits(bits b, int greater)
{
	if (magnitude(b) == 0)
		return greater ? 1 : SIGN | 1;
	return ((b & SIGN) == 0) == greater ? b + 1 : b - 1;
}

/* A neighbour that nextafter() found: range errors if it is infinite, subnormal or zero. */
CRT_INLINE real next_result(bits b)
{
	bits m = magnitude(b);
	if (CRT_UNLIKELY(m >= INFINITE)) {
		(void)ERROR(overflow)(1);
		return from_bits(b);
	}
	if (CRT_UNLIKELY(m < SMALLEST)) {
		(void)ERROR(underflow)(1);
		return from_bits(b);
	}
	return from_bits(b);
}

#endif
