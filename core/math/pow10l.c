/* SPDX-License-Identifier: MIT */
/* pow10l(): the older name of exp10l(). */
#define _GNU_SOURCE 1
#include <math.h>

long double pow10l(long double x)
{
	return exp10l(x);
}
