/* SPDX-License-Identifier: MIT */
/* y1(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double y1(double x)
{
	return __crt_bessel_y(1, x);
}
