/* SPDX-License-Identifier: MIT */
/* daddl(): C23 7.12.14.1. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

double daddl(long double x, long double y)
{
	return (double)__crt_exact_fma(x, 1, y, CRT_TO_DOUBLE);
}
