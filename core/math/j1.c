/* SPDX-License-Identifier: MIT */
/* j1(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double j1(double x)
{
	return __crt_bessel_j(1, x);
}
