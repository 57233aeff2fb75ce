/* SPDX-License-Identifier: MIT */
/* cpow(): x to the power y, for double: calculated in long double, which has the digits that the logarithm's size takes away. Where long double
 * has no more digits they are lost. */
#include "complex_math.h"

double _Complex cpow(double _Complex x, double _Complex y)
{
#if LDBL_MANT_DIG > 53
	return (double _Complex)cpowl(x, y);
#else
	if (creal(y) == 0 && cimag(y) == 0)
		return make(1, 0);
	if (creal(x) == 0 && cimag(x) == 0 && creal(y) > 0 && is_finite(cimag(y)))
		return make(0, 0);
	return cexp(y * clog(x));
#endif
}
