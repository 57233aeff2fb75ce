/* SPDX-License-Identifier: MIT */
/* Results for arguments so small that only the first term of a series counts. */
#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double __crt_tinyl(long double x)
{
	if (x == 0)
		return x;
	if (__crt_absl(x) < LDBL_MIN) {
		__crt_opaquel(__crt_opaquel(LDBL_MIN) * LDBL_MIN);
		return __crt_math_rangel(x);
	}
	__crt_opaquel(__crt_opaquel(1) + LDBL_MIN);
	return x;
}
#endif
