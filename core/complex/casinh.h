/* SPDX-License-Identifier: MIT */
/* casinh(): the inverse of the hyperbolic sine (G.6.2.2): the arc sine of (y, x) with its parts exchanged. */
#include "complex_arcs.h"

complex_real N(casinh)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z);
	struct arcs arcs;

	if (!is_finite(x) || !is_finite(y)) {
		if (is_infinite(x))
			return make(x, is_nan(y) ? y : with_sign(is_finite(y) ? 0 : PI_4, y));
		if (is_nan(x))
			return is_infinite(y) ? make(with_sign(y, x), x + x) : make(x + x, y == 0 ? y : x + x);
		return is_nan(y) ? make(y + y, y + y) : make(with_sign(y, x), with_sign(PI_2, y));
	}
	/* Exact, so nothing is raised. */
	if (x == 0 && y == 0)
		return z;
	arcs = arcs_of(absolute(y), absolute(x), 0, 0);
	return result(with_sign(arcs.imaginary, x), with_sign(arcs.angle, y));
}
