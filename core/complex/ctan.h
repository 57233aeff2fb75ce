/* SPDX-License-Identifier: MIT */
/* ctan(): the tangent, with the parts of ctanh(y + ix) exchanged (G.7). */
#include "complex_math.h"

complex_real N(ctan)(complex_real z)
{
	complex_real w = N(ctanh)(make(N(cimag)(z), N(creal)(z)));

	return make(N(cimag)(w), N(creal)(w));
}
