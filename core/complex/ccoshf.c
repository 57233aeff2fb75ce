/* SPDX-License-Identifier: MIT */
/* ccoshf(): the hyperbolic cosine, for float. */
#include <complex.h>

float _Complex ccoshf(float _Complex z)
{
	return (float _Complex)ccosh(z);
}
