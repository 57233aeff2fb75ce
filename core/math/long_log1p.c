/* SPDX-License-Identifier: MIT */
/* log(1 + x) as a pair. */
#include "long_log.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_log1p_pairl(long double x)
{
	struct crt_pairl sum;
	int exponent;

	if (__crt_absl(x) < 0x1p-8L)
		return __crt_logl_near_1(x);
	if (x > 0x1p70L)
		return __crt_logl_parts(x, 0, 1, &exponent);
	sum = __crt_suml(1, x);
	return __crt_logl_parts(sum.hi, sum.lo, 1, &exponent);
}
#endif
