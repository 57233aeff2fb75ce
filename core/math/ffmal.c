/* SPDX-License-Identifier: MIT */
/* ffmal(): C23 7.12.14.5. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float ffmal(long double x, long double y, long double z)
{
	return (float)__crt_exact_fma(x, y, z, CRT_TO_FLOAT);
}
