/* SPDX-License-Identifier: MIT */
/* Rounds a real number to an integer, in integer arithmetic, raising nothing. */
#ifndef CRT_ROUNDING_H
#define CRT_ROUNDING_H

#include <fenv.h>

#include "real.h"

/* The directions, numbered as FP_INT_*. */
enum direction { UPWARD, DOWNWARD, TOWARD_ZERO, NEAREST_AWAY, NEAREST_EVEN };

/* The magnitude is cut off or brought to the next integer. */
CRT_INLINE bits round_bits(bits b, enum direction direction)
{
	bits sign = b & SIGN;
	int exponent = exponent_of(b);

	if (exponent >= BIAS + FRACTION)
		return b;
	if (direction == UPWARD)
		direction = sign != 0 ? TOWARD_ZERO : DOWNWARD;
	else if (direction == DOWNWARD && sign == 0)
		direction = TOWARD_ZERO;
	/* DOWNWARD now means: away from zero. */
	if (exponent < BIAS) {
		bits m = magnitude(b), half = (bits)(BIAS - 1) << FRACTION;
		int up = 0;
		if (direction == DOWNWARD)
			up = m != 0;
		else if (direction == NEAREST_AWAY)
			up = m >= half;
		else if (direction == NEAREST_EVEN)
			up = m > half;
		return sign | (up ? (bits)BIAS << FRACTION : 0);
	}
	/* A carry out of the fraction makes the exponent what it should be. */
	int places = BIAS + FRACTION - exponent;
	bits one = (bits)1 << places, below = one - 1;
	if (direction == DOWNWARD)
		b += below;
	else if (direction == NEAREST_AWAY)
		b += one >> 1;
	else if (direction == NEAREST_EVEN)
		b += (one >> 1) - 1 + (places < FRACTION ? b >> places & 1 : 1);
	return b & ~below;
}

CRT_INLINE real round_real(real x, enum direction direction)
{
	bits b = to_bits(x);
	/* A signaling NaN becomes a quiet one, and raises FE_INVALID. */
	if (CRT_UNLIKELY(exponent_of(b) == EXPONENT_MAX))
		return x + x;
	return from_bits(round_bits(b, direction));
}

/* The direction of the rounding mode. */
CRT_INLINE enum direction direction_now(void)
{
	switch (fegetround()) {
	case FE_UPWARD:
		return UPWARD;
	case FE_DOWNWARD:
		return DOWNWARD;
	case FE_TOWARDZERO:
		return TOWARD_ZERO;
	default:
		return NEAREST_EVEN;
	}
}

/* By an addition, in the rounding mode, which raises FE_INEXACT when it should. */
CRT_INLINE real rint_real(real x)
{
	bits b = to_bits(x);
	real big = power_of_two(FRACTION), sum;

	if (exponent_of(b) >= BIAS + FRACTION)
		return exponent_of(b) == EXPONENT_MAX ? x + x : x;
	/* Away from zero first, so that the last place is the unit. */
	sum = (b & SIGN) != 0 ? opaque(x - big) + big : opaque(x + big) - big;
	/* A zero has the sign of x. */
	return from_bits(magnitude(to_bits(sum)) | (b & SIGN));
}

#endif
