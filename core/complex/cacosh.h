/* SPDX-License-Identifier: MIT */
/* cacosh(): the inverse of the hyperbolic cosine (G.6.2.1): i or -i times the arc cosine. */
#include "complex_math.h"

complex_real N(cacosh)(complex_real z)
{
	complex_real w = N(cacos)(z);

	return make(absolute(N(cimag)(w)), with_sign(N(creal)(w), N(cimag)(z)));
}
