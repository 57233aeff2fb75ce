/* SPDX-License-Identifier: MIT */
/* cprojf(): the point of the Riemann sphere, where all infinities are one. */
#include <complex.h>

float _Complex cprojf(float _Complex z)
{
	float x = __builtin_crealf(z), y = __builtin_cimagf(z), infinity = (float)__builtin_inf();

	if (__builtin_fabsf(x) == infinity || __builtin_fabsf(y) == infinity)
		return __builtin_complex(infinity, __builtin_copysignf((float)0, y));
	return z;
}
