/* SPDX-License-Identifier: MIT */
/* The functions that round to an integer type; INTEGER is long or long long. */
#ifndef CRT_TO_INTEGER_H
#define CRT_TO_INTEGER_H

#include <limits.h>

#include "rounding.h"

/* `width` bits. What does not fit is a domain error; the result then is the smallest number, as the CPU's own conversion has it. */
CRT_INLINE long long to_integer(real x, enum direction direction, int width, int inexact)
{
	bits before = to_bits(x), after = round_bits(before, direction), m = magnitude(after);
	int exponent = exponent_of(m) - BIAS, shift = FRACTION - exponent;
	unsigned long long result;

	if (CRT_UNLIKELY(exponent >= width - 1)) {
		/* -2^(width - 1) alone fits. */
		if (after != (SIGN | (bits)(BIAS + width - 1) << FRACTION)) {
			(void)ERROR(domain)();
			return width == 64 ? LLONG_MIN : INT_MIN;
		}
	}
	if (inexact && after != before)
		raise_inexact();
	if (m == 0)
		return 0;
	m = (m & (IMPLICIT - 1)) | IMPLICIT;
	result = shift >= 0 ? (unsigned long long)(m >> shift) : (unsigned long long)m << -shift;
	return (long long)((after & SIGN) != 0 ? 0 - result : result);
}

#endif
