/* SPDX-License-Identifier: MIT */
/* fsubl(): C23 7.12.14.2. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float fsubl(long double x, long double y)
{
	return (float)__crt_exact_fma(x, 1, -y, CRT_TO_FLOAT);
}
