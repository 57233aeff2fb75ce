/* SPDX-License-Identifier: MIT */
/* crealf(): the real part. */
#include <complex.h>

float crealf(float _Complex z)
{
	return __real__ z;
}
