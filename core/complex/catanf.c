/* SPDX-License-Identifier: MIT */
/* catanf(): the arc tangent, for float. */
#include <complex.h>

float _Complex catanf(float _Complex z)
{
	return (float _Complex)catan(z);
}
