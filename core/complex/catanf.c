/* SPDX-License-Identifier: MIT */
/* catanf(): the arc tangent, for float. */
#include "complex_float.h"

float _Complex catanf(float _Complex z)
{
	return narrowed(catan(z));
}
