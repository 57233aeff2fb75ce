/* SPDX-License-Identifier: MIT */
/* casin(): the arc sine, with the parts of casinh(y + ix) exchanged (G.7). */
#include "complex_math.h"

complex_real N(casin)(complex_real z)
{
	complex_real w = N(casinh)(make(N(cimag)(z), N(creal)(z)));

	return make(N(cimag)(w), N(creal)(w));
}
