/* SPDX-License-Identifier: MIT */
/* csin(): the sine, with the parts of csinh(y + ix) exchanged: nothing is negated, which would turn the rounding (G.7). */
#include "complex_math.h"

complex_real N(csin)(complex_real z)
{
	complex_real w = N(csinh)(make(N(cimag)(z), N(creal)(z)));

	return make(N(cimag)(w), N(creal)(w));
}
