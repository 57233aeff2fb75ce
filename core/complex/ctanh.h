/* SPDX-License-Identifier: MIT */
/* ctanh(): the hyperbolic tangent (G.6.2.6), by Kahan: with t = tan(y), (cosh(x) sinh(x) (1 + t^2) + i t) / (1 + sinh(x)^2 (1 + t^2)). */
#include "complex_math.h"

complex_real N(ctanh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a = absolute(x), s, c, t, square, divisor;

	if (is_nan(x))
		return make(x + x, y == 0 ? y : x + x);
	if (is_infinite(x))
		return make(with_sign(1, x), with_sign(0, is_finite(y) ? N(sin)(y) * N(cos)(y) : y));
	if (!is_finite(y))
		return make(x == 0 ? x : nan_from(y), nan_from(y));
	if (y == 0)
		return make(N(tanh)(x), y);
	s = N(sin)(y);
	c = N(cos)(y);
	/* 1, and a small imaginary part: 4 sin(y) cos(y) e^(-2 a). */
	if (a > REAL(MANT_DIG) * 2 / 5) {
		t = N(exp)(-a);
		return make(with_sign(1, x), 4 * s * c * t * t);
	}
	/* The same with numerator and denominator times cos(y)^2, so that the poles of the tangent are no matter. */
	t = N(sinh)(x);
	square = t * t;
	divisor = c * c + square;
	return make(N(cosh)(x) * t / divisor, s * c / divisor);
}
