/* SPDX-License-Identifier: MIT */
/* csqrtf(): the square root, for float. */
#include "complex_float.h"

float _Complex csqrtf(float _Complex z)
{
	return narrowed(csqrt(z));
}
