/* SPDX-License-Identifier: MIT */
/* ffma(): C23 7.12.14.5. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float ffma(double x, double y, double z)
{
	return (float)__crt_exact_fma(x, y, z, CRT_TO_FLOAT);
}
