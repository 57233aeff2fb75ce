/* SPDX-License-Identifier: MIT */
/* lgammal_r(): lgammal() with the sign in a variable of the caller's. */
#include "long_math.h"

long double lgammal_r(long double x, int *sign)
{
	return __crt_lgammal_r(x, sign);
}
