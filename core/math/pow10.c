/* SPDX-License-Identifier: MIT */
/* pow10(): the older name of exp10(). */
#define _GNU_SOURCE 1
#include <math.h>

double exp10(double x);

double pow10(double x)
{
	return exp10(x);
}
