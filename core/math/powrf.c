/* SPDX-License-Identifier: MIT */
/* powrf(): e^(y log(x)), where that has no value a domain error. C23 7.12.7.7, F.10.4.7. */
#define _GNU_SOURCE 1
#include "float_eval.h"

float powrf(float x, float y)
{
	if (__builtin_isnan(x) || __builtin_isnan(y))
		return x + y;
	if (x < 0 || (y == 0 && (x == 0 || __builtin_isinf(x))) || (x == 1 && __builtin_isinf(y)))
		return __crt_math_domainf();
	/* The sign of a zero does not count. */
	return powf(x == 0 ? 0 : x, y);
}
