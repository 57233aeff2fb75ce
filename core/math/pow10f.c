/* SPDX-License-Identifier: MIT */
/* pow10f(): exp10f() by its older name. GNU. */
#define _GNU_SOURCE 1
#include <math.h>

float pow10f(float x)
{
	return exp10f(x);
}
