/* SPDX-License-Identifier: MIT */
/* Arc sine and arc cosine of a complex number with parts that are not negative, as Hull, Fairgrieve and Tang describe (ACM TOMS 23, 1997). With
 * r and s the distances from -1 and 1 and a = (r + s)/2, the imaginary part of both is log(a + sqrt(a^2 - 1)), the real ones are the arc sine and
 * the arc cosine of x/a; near the branch points these are written so that nothing cancels. */
#ifndef CRT_COMPLEX_ARCS_H
#define CRT_COMPLEX_ARCS_H

#include "complex_math.h"

/* The arc sine's real part or the arc cosine's. */
struct arcs {
	real angle, imaginary;
};

/* pi/2 less x / y, which may underflow. */
CRT_INLINE real right_angle_less(real x, real y)
{
	return PI_2 - (x < y * REAL(MIN) ? REAL(MIN) : x / y);
}

/* Parts of ordinary size. */
CRT_INLINE void arcs_ordinary(struct arcs *arcs, real x, real y, const int cosine)
{
	real r = N(hypot)(x + 1, y), s = N(hypot)(x - 1, y), a = (r + s) / 2, b = x / a, part, root;

	/* sqrt((a - x) (a + x)), where x/a is near 1 from its parts */
	if (b <= (real)0.6417) {
		arcs->angle = cosine ? N(acos)(b) : N(asin)(b);
	} else {
		if (x <= 1)
			root = BUILTIN(sqrt)((a + x) / 2 * (y * y / (r + x + 1) + (s + (1 - x))));
		else
			root = y * BUILTIN(sqrt)(((a + x) / (r + x + 1) + (a + x) / (s + (x - 1))) / 2);
		arcs->angle = cosine ? N(atan)(root / x) : N(atan)(x / root);
	}
	if (a <= (real)1.5) {
		/* a - 1 */
		if (x < 1)
			part = (y * y / (r + x + 1) + y * y / (s + (1 - x))) / 2;
		else
			part = (y * y / (r + x + 1) + (s + (x - 1))) / 2;
		arcs->imaginary = N(log1p)(part + BUILTIN(sqrt)(part * (a + 1)));
	} else {
		arcs->imaginary = N(log)(a + BUILTIN(sqrt)((a - 1) * (a + 1)));
	}
}

/* A small angle y / x, x not tiny; what is taken from pi (obtuse) need not be so small that it underflows. */
CRT_INLINE real small_angle(real y, real x, int obtuse)
{
	return obtuse && y != 0 && y < (x > 1 ? x * (REAL(EPSILON) * REAL(EPSILON)) : REAL(MIN) / REAL(EPSILON)) ? REAL(MIN) : y / x;
}

/* obtuse: the angle will be taken from pi. */
CRT_INLINE struct arcs arcs_to_nearest(real x, real y, const int cosine, int obtuse)
{
	/* Squares of what is between these neither overflow nor underflow. */
	const real large = BUILTIN(sqrt)(REAL(MAX)) / 8, small = BUILTIN(sqrt)(REAL(MIN)) * 4;
	struct arcs arcs;
	real a;

	if (CRT_LIKELY(x < large && y < large && x > small && y > small)) {
		arcs_ordinary(&arcs, x, y, cosine);
	} else if (x != 1 && y <= REAL(EPSILON) / 4 * absolute(x - 1)) {
		/* Next to the real axis; y may be 0. */
		if (x < 1) {
			a = BUILTIN(sqrt)((1 - x) * (1 + x));
			arcs.angle = cosine ? N(acos)(x) : N(asin)(x);
			arcs.imaginary = y / a;
		} else {
			a = x < large ? BUILTIN(sqrt)((x - 1) * (x + 1)) : x;
			arcs.angle = cosine ? small_angle(y, a, obtuse) : PI_2;
			arcs.imaginary = x < large ? N(log1p)((x - 1) + a) : LN2 + N(log)(x);
		}
	} else if (y <= small && x > small) {
		/* Next to 1, so near that y^2 would underflow. */
		a = BUILTIN(sqrt)(y);
		arcs.angle = cosine ? a : PI_2 - a;
		arcs.imaginary = a;
	} else if (x < y * (REAL(EPSILON) / 4) && y > 2 / REAL(EPSILON)) {
		arcs.angle = cosine ? right_angle_less(x, y) : x / y;
		arcs.imaginary = LN2 + N(log)(y);
	} else if (x > 1) {
		arcs.angle = cosine ? N(atan)(small_angle(y, x, obtuse)) : N(atan)(x / y);
		arcs.imaginary = LN2 + N(log)(N(hypot)(x / 2, y / 2)) + LN2;
	} else {
		/* Next to the imaginary axis. */
		a = N(hypot)(1, y);
		arcs.angle = cosine ? right_angle_less(x, a) : x / a;
		arcs.imaginary = y < 1 ? N(asinh)(y) : N(log)(y + a);
	}
	return arcs;
}

CRT_INLINE struct arcs arcs_of(real x, real y, const int cosine, int obtuse)
{
	int mode = nearest();
	struct arcs arcs = arcs_to_nearest(opaque(x), opaque(y), cosine, obtuse);

	arcs.angle = opaque(arcs.angle);
	arcs.imaginary = opaque(arcs.imaginary);
	back_to(mode);
	return arcs;
}

#endif
