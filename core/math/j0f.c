/* SPDX-License-Identifier: MIT */
/* j0f(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float j0f(float x)
{
	return __crt_bessel_jf(0, x);
}
