/* SPDX-License-Identifier: MIT */
/* cabsf(): the absolute value. In double its squares cannot overflow. */
#include <complex.h>
#include <math.h>

float cabsf(float _Complex z)
{
	return (float)hypot((double)__real__ z, (double)__imag__ z);
}
