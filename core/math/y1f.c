/* SPDX-License-Identifier: MIT */
/* y1f(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float y1f(float x)
{
	return __crt_bessel_yf(1, x);
}
