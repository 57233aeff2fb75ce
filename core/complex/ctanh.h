/* SPDX-License-Identifier: MIT */
/* ctanh(): the hyperbolic tangent (G.6.2.6): (sinh(2x) + i sin(2y)) / (2 (cos(y)^2 + sinh(x)^2)), where nothing cancels and poles are no matter. */
#include "complex_math.h"

/* What x^2 has lost when it was rounded (Veltkamp, Dekker). */
static real lost(real x, real square)
{
	real t = x * (real)((1ull << ((REAL(MANT_DIG) + 1) / 2)) + 1), high = t - (t - x), low = x - high;

	return ((high * high - square) + 2 * high * low) + low * low;
}

complex_real N(ctanh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a = absolute(x), c, c2, t, square, divisor;
	int mode;

	if (is_nan(x))
		return make(x + x, y == 0 ? y : x + x);
	if (is_infinite(x))
		return make(with_sign(1, x), with_sign(0, is_finite(y) && absolute(y) > 1 ? N(sin)(y) * N(cos)(y) : y));
	if (!is_finite(y))
		return make(x == 0 ? x : nan_from(y), nan_from(y));
	if (y == 0)
		return make(N(tanh)(x), y);
	mode = nearest();
	x = opaque(x);
	y = opaque(y);
	c = N(cos)(y);
	/* 1, and a small imaginary part: 4 sin(y) cos(y) e^(-2 a). */
	if (a > REAL(MANT_DIG) * 2 / 5) {
		t = N(exp)(-a);
		t = opaque(4 * sine(y) * c * t * t);
		back_to(mode);
		return result(with_sign(1, x), t);
	}
	t = hyperbolic_sine(x);
	/* Beside c^2, which is not tiny, it may not underflow. */
	square = absolute(t) < REAL(EPSILON) * REAL(EPSILON) ? 0 : t * t;
	c2 = c * c;
	divisor = 2 * ((c2 + square) + (lost(c, c2) + (square == 0 ? 0 : lost(t, square))));
	/* Beyond 1 it is 1 less a fraction, with cos(2y) = 2 cos(y)^2 - 1. */
	t = a < 1 ? hyperbolic_sine(2 * x) / divisor : with_sign(1 - (N(exp)(-2 * a) + (2 * c2 - 1)) / divisor, x);
	t = opaque(t);
	divisor = opaque((absolute(y) < REAL(MAX) / 2 ? sine(2 * y) : 2 * N(sin)(y) * c) / divisor);
	back_to(mode);
	return result(t, divisor);
}
