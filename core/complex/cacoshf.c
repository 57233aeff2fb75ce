/* SPDX-License-Identifier: MIT */
/* cacoshf(): the inverse of the hyperbolic cosine, for float. */
#include "complex_float.h"

float _Complex cacoshf(float _Complex z)
{
	return narrowed(cacosh(z));
}
