/* SPDX-License-Identifier: MIT */
/* erfl(): the error function. */
#include <math.h>

#include "long_erf.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double erfl(long double x)
{
	long double a = __crt_absl(x), lo;
	struct crt_pairl p;
	int n;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0.75L) {
		/* 2/sqrt(pi), less 1. */
		static const struct crt_pairl slope = { 2 * CRT_1_SQRTPI, 2 * CRT_1_SQRTPI_LOW };

		if (CRT_UNLIKELY(a < 0x1p-33L))
			return __crt_times_pairl(x, slope);
		return x + x * __crt_erf_restl(x * x);
	}
	if (!(a < 6.7L)) {
		if (!(a <= LDBL_MAX))
			return x < 0 ? -1 : 1;
		return x < 0 ? __crt_opaquel(0x1p-66L) - 1 : 1 - __crt_opaquel(0x1p-66L);
	}
	p = __crt_erfc_pairl(a, &n);
	lo = (p.hi + p.lo) * __crt_power2l(n);
	return x < 0 ? lo - 1 : 1 - lo;
}
#else
CRT_FORWARD_1L(erf)
#endif
