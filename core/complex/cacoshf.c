/* SPDX-License-Identifier: MIT */
/* cacoshf(): the inverse of the hyperbolic cosine, for float. */
#include <complex.h>

float _Complex cacoshf(float _Complex z)
{
	return (float _Complex)cacosh(z);
}
