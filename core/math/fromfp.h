/* SPDX-License-Identifier: MIT */
/* fromfp() and its kin: x rounded in a direction, if an integer of so many bits can hold it. C23 7.12.9.10, 7.12.9.11. */
#ifndef CRT_FROMFP_H
#define CRT_FROMFP_H

#include "rounding.h"

CRT_INLINE real from_fp(real x, int rounding, unsigned int width, int is_signed, int inexact)
{
	bits before = to_bits(x), after, m;
	unsigned exponent;

	/* An unknown direction counts as to nearest, even. */
	after = round_bits(before, rounding < 0 || rounding > NEAREST_EVEN ? NEAREST_EVEN : (enum direction)rounding);
	m = magnitude(after);
	if (width == 0 || m >= INFINITE)
		return ERROR(domain)();
	if (m != 0) {
		/* 2^exponent <= m < 2^(exponent + 1) */
		exponent = (unsigned)(exponent_of(m) - BIAS);
		if (!is_signed) {
			if ((after & SIGN) != 0 || exponent >= width)
				return ERROR(domain)();
		} else if (exponent >= width - 1 && after != (SIGN | (bits)(BIAS + (int)exponent) << FRACTION)) {
			return ERROR(domain)();
		} else if (exponent > width - 1) {
			return ERROR(domain)();
		}
	}
	if (inexact && after != before)
		raise_inexact();
	return from_bits(after);
}

#endif
