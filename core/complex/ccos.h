/* SPDX-License-Identifier: MIT */
/* ccos(): the cosine, cosh(iz) (G.7). */
#include "complex_math.h"

complex_real N(ccos)(complex_real z)
{
	return N(ccosh)(make(-N(cimag)(z), N(creal)(z)));
}
