/* SPDX-License-Identifier: MIT */
/* cproj(): the point of the Riemann sphere, where all infinities are one. */
#include <complex.h>

double _Complex cproj(double _Complex z)
{
	double x = __builtin_creal(z), y = __builtin_cimag(z), infinity = (double)__builtin_inf();

	if (__builtin_fabs(x) == infinity || __builtin_fabs(y) == infinity)
		return __builtin_complex(infinity, __builtin_copysign((double)0, y));
	return z;
}
