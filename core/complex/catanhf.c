/* SPDX-License-Identifier: MIT */
/* catanhf(): the inverse of the hyperbolic tangent, for float. */
#include <complex.h>

float _Complex catanhf(float _Complex z)
{
	return (float _Complex)catanh(z);
}
