/* SPDX-License-Identifier: MIT */
/* csqrtf(): the square root, for float. */
#include <complex.h>

float _Complex csqrtf(float _Complex z)
{
	return (float _Complex)csqrt(z);
}
