/* SPDX-License-Identifier: MIT */
/* conj(): the conjugate. */
#include <complex.h>

double _Complex conj(double _Complex z)
{
	return ~z;
}
