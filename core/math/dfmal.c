/* SPDX-License-Identifier: MIT */
/* dfmal(): C23 7.12.14.5. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

double dfmal(long double x, long double y, long double z)
{
	return (double)__crt_exact_fma(x, y, z, CRT_TO_DOUBLE);
}
