/* SPDX-License-Identifier: MIT */
/* j1f(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float j1f(float x)
{
	return __crt_bessel_jf(1, x);
}
