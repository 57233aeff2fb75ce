/* SPDX-License-Identifier: MIT */
/* jn(): see bessel.c. */
#include <math.h>

#include "bessel.h"

double jn(int n, double x)
{
	return __crt_bessel_j(n, x);
}
