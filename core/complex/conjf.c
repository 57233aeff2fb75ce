/* SPDX-License-Identifier: MIT */
/* conjf(): the conjugate. */
#include <complex.h>

float _Complex conjf(float _Complex z)
{
	return ~z;
}
