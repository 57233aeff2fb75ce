/* SPDX-License-Identifier: MIT */
/* j0(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double j0(double x)
{
	return __crt_bessel_j(0, x);
}
