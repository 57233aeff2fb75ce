/* SPDX-License-Identifier: MIT */
/* dsqrtl(): C23 7.12.14.6. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

double dsqrtl(long double x)
{
	return (double)__crt_exact_sqrt(x, CRT_TO_DOUBLE);
}
