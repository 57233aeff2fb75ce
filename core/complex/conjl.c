/* SPDX-License-Identifier: MIT */
/* conjl(): the conjugate. */
#include <complex.h>

long double _Complex conjl(long double _Complex z)
{
	return ~z;
}
