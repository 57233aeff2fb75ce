/* SPDX-License-Identifier: MIT */
/* jnf(): see bessel.c. */
#include <math.h>

#include "bessel.h"

float jnf(int n, float x)
{
	return __crt_bessel_jf(n, x);
}
