/* SPDX-License-Identifier: MIT */
/* yn(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double yn(int n, double x)
{
	return __crt_bessel_y(n, x);
}
