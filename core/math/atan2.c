/* SPDX-License-Identifier: MIT */
/* atan2(): see atan_kernel.h. */
#include <math.h>

#include "atan_kernel.h"
#include "fused.h"
#include "math_error.h"

/* hi + lo with the sign of y. */
CRT_INLINE double atan2_sum(double hi, double lo, double y)
{
	return negated_if(hi, bits_of(y) >> 63) + negated_if(lo, bits_of(y) >> 63);
}

/* Zeros, infinities and NaNs, numbers that differ too much, or that are too large or small (Annex F, F.10.1.4). */
static CRT_COLD double atan2_extreme(double y, double x)
{
	int left = bits_of(x) >> 63 != 0, distance;
	double height = absolute(y), width = absolute(x);
	struct dd a;

	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (height == 0)
		return left ? atan2_sum(PI_HI, PI_LO, y) : y;
	if (__builtin_isinf(x)) {
		if (__builtin_isinf(y))
			return left ? atan2_sum(3 * PI_HI / 4, 3 * PI_LO / 4, y) : atan2_sum(PI_HI / 4, PI_LO / 4, y);
		return left ? atan2_sum(PI_HI, PI_LO, y) : with_sign(0, y);
	}
	if (width == 0 || __builtin_isinf(y))
		return atan2_sum(PI_2_HI, PI_2_LO, y);
	if (exponent_of(height) == 0 || exponent_of(width) == 0) {
		/* Both grow, or both are so far apart that it does not matter. */
		if (exponent_of(height) < 1023 && exponent_of(width) < 1023) {
			height *= 0x1p200;
			width *= 0x1p200;
		}
	}
	distance = (int)exponent_of(height) - (int)exponent_of(width);
	if (distance > 60)
		return atan2_sum(PI_2_HI, PI_2_LO, y);
	if (distance < -60) {
		double q;
		if (left)
			return atan2_sum(PI_HI, PI_LO, y);
		q = y / x;
		return exponent_of(q) == 0 ? __crt_math_tiny(q != 0 ? q : __crt_math_underflow(y < 0 ? -1 : 1)) : q;
	}
	distance = (int)exponent_of(height) - 1023;
	a = atan_half_turn(height * power_of_two(-distance / 2) * power_of_two(-distance - -distance / 2),
		width * power_of_two(-distance / 2) * power_of_two(-distance - -distance / 2), left, 0);
	return atan2_sum(a.hi, a.lo, y);
}

CRT_INLINE double atan2_kernel(double y, double x, const int fused)
{
	struct dd a;

	/* Both from 2^-200 to 2^200, and at most 2^60 apart. */
	if (CRT_UNLIKELY(exponent_of(x) - 823 > 400 || exponent_of(y) - 823 > 400 || exponent_of(x) - exponent_of(y) + 60 > 120))
		return atan2_extreme(y, x);
	a = atan_half_turn(absolute(y), absolute(x), (int)(bits_of(x) >> 63), fused);
	return atan2_sum(a.hi, a.lo, y);
}

CRT_FUSED(double, atan2, (double y, double x), atan2_kernel, y, x)
