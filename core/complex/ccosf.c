/* SPDX-License-Identifier: MIT */
/* ccosf(): the cosine, for float. */
#include <complex.h>

float _Complex ccosf(float _Complex z)
{
	return (float _Complex)ccos(z);
}
