/* SPDX-License-Identifier: MIT */
/* catanh(): the inverse of the hyperbolic tangent (G.6.2.3): log(1 + 4 x / ((1 - x)^2 + y^2)) / 4 and the half of an angle. */
#include "complex_math.h"

complex_real N(catanh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a = absolute(x), b = absolute(y), bb, re, im;
	int mode;
	const real large = 1 / REAL(EPSILON);

	if (!is_finite(x) || !is_finite(y)) {
		if (is_infinite(y) || (is_infinite(x) && !is_nan(y)))
			return make(with_sign(0, x), with_sign(PI_2, y));
		if (is_nan(y))
			return make(x == 0 || is_infinite(x) ? with_sign(0, x) : y + y, y + y);
		return make(x + x, x + x);
	}
	if (y == 0 && a <= 1)
		return make(N(atanh)(x), y);
	if (x == 0)
		return make(x, N(atan)(y));
	mode = nearest();
	a = opaque(a);
	b = opaque(b);
	if (a > large || b > large) {
		/* x / (x^2 + y^2), by parts: no square overflows. */
		re = a > b ? (real)0.5 / (a / 2 + (b < 1 ? 0 : b / 2 * (b / a))) : a / b / 2 / (b / 2 + (a < 1 ? 0 : a / 2 * (a / b)));
		im = PI_2;
	} else {
		/* Beside a, or 1 - a, which is not tiny, it may not underflow. */
		bb = b < REAL(EPSILON) * REAL(EPSILON) ? 0 : b * b;
		if (a == 1 && b < REAL(EPSILON))
			re = (LN2 - N(log)(b)) / 2;
		else
			re = N(log1p)(4 * a / ((1 - a) * (1 - a) + bb)) / 4;
		im = N(atan2)(2 * b, (1 - a) * (1 + a) - bb) / 2;
	}
	re = opaque(re);
	im = opaque(im);
	back_to(mode);
	return result(with_sign(re, x), with_sign(im, y));
}
