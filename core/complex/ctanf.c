/* SPDX-License-Identifier: MIT */
/* ctanf(): the tangent, for float. */
#include <complex.h>

float _Complex ctanf(float _Complex z)
{
	return (float _Complex)ctan(z);
}
