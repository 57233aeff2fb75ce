/* SPDX-License-Identifier: MIT */
/* lgamma(), and its older name gamma(): the logarithm of the gamma function's absolute value; its sign goes to signgam. */
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

double gamma(double) __CRT_NOTHROW CRT_WEAK_ALIAS(lgamma);
