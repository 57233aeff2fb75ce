/* SPDX-License-Identifier: MIT */
/* cimagl(): the imaginary part. */
#include <complex.h>

long double cimagl(long double _Complex z)
{
	return __imag__ z;
}
