/* SPDX-License-Identifier: MIT */
/* casinhf(): the inverse of the hyperbolic sine, for float. */
#include <complex.h>

float _Complex casinhf(float _Complex z)
{
	return (float _Complex)casinh(z);
}
