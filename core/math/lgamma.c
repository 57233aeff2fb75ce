/* SPDX-License-Identifier: MIT */
/* lgamma(): lgamma_r() with the sign in signgam. The variable is reserved in ISO C, so the symbol behind it is weak: a program may have its own. */
#include <math.h>

double lgamma_r(double x, int *sign);

double lgamma(double x)
{
	return lgamma_r(x, &__signgam);
}
