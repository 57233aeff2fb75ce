/* SPDX-License-Identifier: MIT */
/* clog10(): the common logarithm. */
#include "complex_math.h"

complex_real N(clog10)(complex_real z)
{
	int mode = nearest();
	complex_real w = N(clog)(make(opaque(N(creal)(z)), opaque(N(cimag)(z))));
	const real log10e = (real)0.434294481903251827651128918916605082L;

	real re = opaque(N(creal)(w) * log10e), im = opaque(N(cimag)(w) * log10e);

	back_to(mode);
	return result(re, im);
}
