/* SPDX-License-Identifier: MIT */
/* ynf(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float ynf(int n, float x)
{
	return __crt_bessel_yf(n, x);
}
