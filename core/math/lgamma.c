/* SPDX-License-Identifier: MIT */
/* lgamma(): the logarithm of the gamma function's absolute value; its sign goes to signgam. */
#include <math.h>

#include "gamma_kernel.h"
#include "math_error.h"

double lgamma(double x)
{
	int sign;
	double result = __crt_lgamma_r(x, &sign);

	__crt_signgam = sign;
	return result;
}
