/* SPDX-License-Identifier: MIT */
/* cprojl(): the point of the Riemann sphere, where all infinities are one. */
#include <complex.h>

long double _Complex cprojl(long double _Complex z)
{
	long double x = __builtin_creall(z), y = __builtin_cimagl(z), infinity = (long double)__builtin_inf();

	if (__builtin_fabsl(x) == infinity || __builtin_fabsl(y) == infinity)
		return __builtin_complex(infinity, __builtin_copysignl((long double)0, y));
	return z;
}
