/* SPDX-License-Identifier: MIT */
/* csinhf(): the hyperbolic sine, for float. */
#include "complex_float.h"

float _Complex csinhf(float _Complex z)
{
	return narrowed(csinh(z));
}
