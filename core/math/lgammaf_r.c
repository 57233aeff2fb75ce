/* SPDX-License-Identifier: MIT */
/* lgammaf_r(): BSD, POSIX.1-2024; see float_gamma.h. */
#define _GNU_SOURCE 1
#include "float_gamma.h"

float lgammaf_r(float x, int *sign)
{
	return __crt_float_lgamma(x, sign);
}
