/* SPDX-License-Identifier: MIT */
/* faddl(): C23 7.12.14.1. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float faddl(long double x, long double y)
{
	return (float)__crt_exact_fma(x, 1, y, CRT_TO_FLOAT);
}
