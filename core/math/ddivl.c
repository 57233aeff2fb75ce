/* SPDX-License-Identifier: MIT */
/* ddivl(): C23 7.12.14.4. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

double ddivl(long double x, long double y)
{
	return (double)__crt_exact_divide(x, y, CRT_TO_DOUBLE);
}
