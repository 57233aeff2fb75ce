/* SPDX-License-Identifier: MIT */
/* cexp(): e to the power z (G.6.3.1). */
#include "complex_math.h"

complex_real N(cexp)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z);

	if (y == 0)
		return make(N(exp)(x), y);
	if (!is_finite(y)) {
		if (is_infinite(x))
			return x < 0 ? make(0, with_sign(0, y)) : make(x, nan_from(y));
		return make(nan_from(y), nan_from(y));
	}
	if (is_nan(x))
		return make(x + x, x + x);
	return exp_times(x, 1, N(cos)(y), sine(y), FE_TONEAREST);
}
