/* SPDX-License-Identifier: MIT */
/* y0f(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float y0f(float x)
{
	return __crt_bessel_yf(0, x);
}
