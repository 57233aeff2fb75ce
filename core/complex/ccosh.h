/* SPDX-License-Identifier: MIT */
/* ccosh(): the hyperbolic cosine, cosh(x) cos(y) + i sinh(x) sin(y) (G.6.2.4). */
#include "complex_math.h"

complex_real N(ccosh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z), a = absolute(x), c, s;
	int mode;

	if (y == 0)
		return make(N(cosh)(x), y * with_sign(1, x));
	if (is_nan(x))
		return make(x + x, x + x);
	if (!is_finite(y)) {
		if (x == 0)
			return make(nan_from(y), with_sign(0, x));
		return make(is_infinite(x) ? a : nan_from(y), nan_from(y));
	}
	/* From here on both are half of an exponential. */
	if (a > REAL(MANT_DIG) * 2 / 5) {
		mode = nearest();
		a = opaque(a);
		y = opaque(y);
		c = N(cos)(y);
		s = sine(y);
		return exp_times(a, (real)0.5, c, with_sign(1, x) * s, mode);
	}
	c = N(cos)(y);
	s = sine(y);
	return result(N(cosh)(x) * c, hyperbolic_sine(x) * s);
}
