/* SPDX-License-Identifier: MIT */
/* lgammal(): the logarithm of the gamma function's absolute value; its sign goes to signgam. */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

long double lgammal(long double x)
{
	int sign;
	long double result = __crt_lgammal_r(x, &sign);

	__crt_signgam = sign;
	return result;
}
