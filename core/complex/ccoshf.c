/* SPDX-License-Identifier: MIT */
/* ccoshf(): the hyperbolic cosine, for float. */
#include "complex_float.h"

float _Complex ccoshf(float _Complex z)
{
	return narrowed(ccosh(z));
}
