/* SPDX-License-Identifier: MIT */
/* clogf(): the natural logarithm, for float. */
#include <complex.h>

float _Complex clogf(float _Complex z)
{
	return (float _Complex)clog(z);
}
