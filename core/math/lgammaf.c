/* SPDX-License-Identifier: MIT */
/* lgammaf(): ISO C17 7.12.8.3; see float_gamma.h. */
#define _GNU_SOURCE 1
#include "float_gamma.h"

float lgammaf(float x)
{
	int sign;
	float result = __crt_float_lgamma(x, &sign);
	__crt_signgam = sign;
	return result;
}
