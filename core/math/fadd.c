/* SPDX-License-Identifier: MIT */
/* fadd(): C23 7.12.14.1. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float fadd(double x, double y)
{
	return (float)__crt_exact_fma(x, 1, y, CRT_TO_FLOAT);
}
