/* SPDX-License-Identifier: MIT */
/* catan(): the arc tangent, with the parts of catanh(y + ix) exchanged (G.7). */
#include "complex_math.h"

complex_real N(catan)(complex_real z)
{
	complex_real w = N(catanh)(make(N(cimag)(z), N(creal)(z)));

	return make(N(cimag)(w), N(creal)(w));
}
