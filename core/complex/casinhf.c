/* SPDX-License-Identifier: MIT */
/* casinhf(): the inverse of the hyperbolic sine, for float. */
#include "complex_float.h"

float _Complex casinhf(float _Complex z)
{
	return narrowed(casinh(z));
}
