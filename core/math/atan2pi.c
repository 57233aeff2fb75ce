/* SPDX-License-Identifier: MIT */
/* atan2pi(): see atan_kernel.h; exact on the axes and the diagonals. */
#include <math.h>

#include "atan_kernel.h"
#include "exp_kernel.h"
#include "math_error.h"

double atan2pi(double y, double x)
{
	int left = bits_of(x) >> 63 != 0, distance, up, across;
	double height = absolute(y), width = absolute(x);
	struct dd a;

	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (height == 0)
		return left ? with_sign(1, y) : y;
	if (__builtin_isinf(x)) {
		if (__builtin_isinf(y))
			return with_sign(left ? 0.75 : 0.25, y);
		return left ? with_sign(1, y) : with_sign(0, y);
	}
	if (width == 0 || __builtin_isinf(y))
		return with_sign(0.5, y);
	/* Both from 1 to 2, their exponents apart. */
	up = (int)exponent_of(height) - 1023;
	if (exponent_of(height) == 0) {
		height *= 0x1p52;
		up = (int)exponent_of(height) - 1023 - 52;
	}
	across = (int)exponent_of(width) - 1023;
	if (exponent_of(width) == 0) {
		width *= 0x1p52;
		across = (int)exponent_of(width) - 1023 - 52;
	}
	height = from_bits((bits_of(height) & 0xfffffffffffff) | (uint64_t)1023 << 52);
	width = from_bits((bits_of(width) & 0xfffffffffffff) | (uint64_t)1023 << 52);
	distance = up - across;
	if (distance > 60)
		return with_sign(0.5, y) - with_sign(left ? -0x1p-60 : 0x1p-60, y);
	if (distance < -60) {
		if (left)
			return with_sign(1, y) - with_sign(0x1p-60, y);
		a = dd_mul(dd_div((struct dd){ with_sign(height, y), 0 }, (struct dd){ width, 0 }, 0), (struct dd){ INV_PI_HI, INV_PI_LO }, 0);
		return __crt_math_scale(a.hi, a.lo, distance);
	}
	a = atan_half_turn(height * power_of_two(distance), width, left, 0);
	a = dd_mul((struct dd){ INV_PI_HI, INV_PI_LO }, fast_two_sum(a.hi, a.lo), 0);
	return negated_if(a.hi, bits_of(y) >> 63) + negated_if(a.lo, bits_of(y) >> 63);
}
