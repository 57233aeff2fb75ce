/* SPDX-License-Identifier: MIT */
/* catanhf(): the inverse of the hyperbolic tangent, for float. */
#include "complex_float.h"

float _Complex catanhf(float _Complex z)
{
	return narrowed(catanh(z));
}
