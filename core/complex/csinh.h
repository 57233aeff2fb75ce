/* SPDX-License-Identifier: MIT */
/* csinh(): the hyperbolic sine, sinh(x) cos(y) + i cosh(x) sin(y) (G.6.2.5). */
#include "complex_math.h"

complex_real N(csinh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a = absolute(x), c, s;
	int mode;

	if (y == 0)
		return make(N(sinh)(x), y);
	if (is_nan(x))
		return make(x + x, x + x);
	if (!is_finite(y))
		return make(x == 0 || is_infinite(x) ? x : nan_from(y), nan_from(y));
	/* From here on both are half of an exponential. */
	if (a > REAL(MANT_DIG) * 2 / 5) {
		mode = nearest();
		a = opaque(a);
		y = opaque(y);
		c = N(cos)(y);
		s = sine(y);
		return exp_times(a, (real)0.5, with_sign(1, x) * c, s, mode);
	}
	c = N(cos)(y);
	s = sine(y);
	return result(hyperbolic_sine(x) * c, N(cosh)(x) * s);
}
