/* SPDX-License-Identifier: MIT */
/* fdiv(): C23 7.12.14.4. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float fdiv(double x, double y)
{
	return (float)__crt_exact_divide(x, y, CRT_TO_FLOAT);
}
