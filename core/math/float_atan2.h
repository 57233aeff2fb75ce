/* SPDX-License-Identifier: MIT */
/* What atan2f() and atan2pif() share: an angle in double, and where that comes too near a boundary of float, again in twice the precision. */
#ifndef CRT_FLOAT_ATAN2_H
#define CRT_FLOAT_ATAN2_H

#include "float_atan.h"

/* The angle of the point (x or -x, y), x and y positive floats, or the angle over pi, to 53 bits, the last of which is odd if there are more.
 * core/math/float_atan2.c */
CRT_HIDDEN double __crt_float_atan2(float y, float x, int negative, int per_pi);

/* An argument is 0, infinite or a NaN: the angle is a multiple of pi/4, or not a number. `quarter` and `half` are pi/4 and pi/2 in whatever unit. */
CRT_INLINE float atan2_special(float y, float x, double quarter, double half)
{
	uint32_t mx = magnitude_f(x), my = magnitude_f(y);
	int negative = (float_bits(x) & SIGN_F) != 0;
	double angle;
	if (mx > INFINITE_F || my > INFINITE_F)
		return x + y;
	if (my == INFINITE_F && mx == INFINITE_F)
		angle = negative ? half + quarter : quarter;
	else if (my == 0 || mx == INFINITE_F)
		angle = negative ? half + half : 0;
	else
		angle = half;
	return to_float(with_sign_of(angle, y));
}

CRT_INLINE int atan2_is_special(float y, float x)
{
	return magnitude_f(x) - 1 >= INFINITE_F - 1 || magnitude_f(y) - 1 >= INFINITE_F - 1;
}

#endif
