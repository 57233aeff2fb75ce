/* SPDX-License-Identifier: MIT */
/* cargf(): the angle. */
#include <complex.h>
#include <math.h>

float cargf(float _Complex z)
{
	return (float)atan2((double)__imag__ z, (double)__real__ z);
}
