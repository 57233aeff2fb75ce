/* SPDX-License-Identifier: MIT */
/* fsqrtl(): C23 7.12.14.6. */
#define _GNU_SOURCE 1
#include <math.h>

#include "math_exact.h"

float fsqrtl(long double x)
{
	return (float)__crt_exact_sqrt(x, CRT_TO_FLOAT);
}
