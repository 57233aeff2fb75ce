/* SPDX-License-Identifier: MIT */
/* fma(), with integers. ISO C17 7.12.13.1. */
#include <math.h>

#include "math_exact.h"

double fma(double x, double y, double z)
{
	return (double)__crt_exact_fma(x, y, z, CRT_TO_DOUBLE);
}
