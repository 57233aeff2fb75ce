/* SPDX-License-Identifier: MIT */
/* lgamma_r(): lgamma() with the sign in a variable of the caller's. */
#include <math.h>

#include "gamma_kernel.h"

double lgamma_r(double x, int *sign)
{
	return __crt_lgamma_r(x, sign);
}
