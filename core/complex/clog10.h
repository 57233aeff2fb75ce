/* SPDX-License-Identifier: MIT */
/* clog10(): the common logarithm. */
#include "complex_math.h"

complex_real N(clog10)(complex_real z)
{
	complex_real w = N(clog)(z);
	const real log10e = (real)0.434294481903251827651128918916605082L;

	return make(N(creal)(w) * log10e, N(cimag)(w) * log10e);
}
