/* SPDX-License-Identifier: MIT */
/* y0(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double y0(double x)
{
	return __crt_bessel_y(0, x);
}
