/* SPDX-License-Identifier: MIT */
/* ctanhf(): the hyperbolic tangent, for float. */
#include <complex.h>

float _Complex ctanhf(float _Complex z)
{
	return (float _Complex)ctanh(z);
}
