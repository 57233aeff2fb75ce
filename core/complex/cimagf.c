/* SPDX-License-Identifier: MIT */
/* cimagf(): the imaginary part. */
#include <complex.h>

float cimagf(float _Complex z)
{
	return __imag__ z;
}
