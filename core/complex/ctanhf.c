/* SPDX-License-Identifier: MIT */
/* ctanhf(): the hyperbolic tangent, for float. */
#include "complex_float.h"

float _Complex ctanhf(float _Complex z)
{
	return narrowed(ctanh(z));
}
