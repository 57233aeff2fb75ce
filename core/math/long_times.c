/* SPDX-License-Identifier: MIT */
/* A number of any size times a constant. */
#include "long_math.h"

#if LDBL_MANT_DIG == 64
long double __crt_times_pairl(long double x, struct crt_pairl c)
{
	struct crt_pairl p;
	int n = 0;

	if (x == 0)
		return x;
	if (__crt_exponentl(x) < 500) {
		x *= 0x1p600L;
		n = -600;
	}
	p = __crt_productl(x, c.hi);
	return __crt_scaled_resultl(p.hi, p.lo + x * c.lo, n);
}
#endif
