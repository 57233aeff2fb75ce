/* SPDX-License-Identifier: MIT */
/* csinhf(): the hyperbolic sine, for float. */
#include <complex.h>

float _Complex csinhf(float _Complex z)
{
	return (float _Complex)csinh(z);
}
