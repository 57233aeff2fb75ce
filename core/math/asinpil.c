/* SPDX-License-Identifier: MIT */
/* asinpil(): the arc sine over pi. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double asinpil(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (absolute < 0x1p-36L)
		return __crt_times_pairl(x, CRT_PAIRL(1_PI));
	if (!(absolute <= 1))
		return __crt_math_domainl();
	p = __crt_pair_productl(__crt_asin_pairl(absolute), CRT_PAIRL(1_PI));
	p = __crt_snapl(p);
	return x < 0 ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_1L(asinpi)
#endif
