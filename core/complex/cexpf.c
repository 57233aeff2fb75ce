/* SPDX-License-Identifier: MIT */
/* cexpf(): e to the power z, for float. */
#include <complex.h>

float _Complex cexpf(float _Complex z)
{
	return (float _Complex)cexp(z);
}
