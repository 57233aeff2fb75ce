/* SPDX-License-Identifier: MIT */
/* rsqrtl(): 1 / sqrt(x). */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double rsqrtl(long double x)
{
	struct crt_pairl p;
	long double scale = 1;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (!(x > 0 && x <= LDBL_MAX)) {
		if (x == 0)
			return __crt_math_polel(__crt_negativel(x) ? -1 : 1);
		if (x < 0)
			return __crt_math_domainl();
		return 0;
	}
	if (x < 0x1p-8000L) {
		x *= 0x1p8100L;
		scale = 0x1p4050L;
	} else if (x > 0x1p8000L) {
		x *= 0x1p-8100L;
		scale = 0x1p-4050L;
	}
	p = __crt_pair_rootl((struct crt_pairl){ x, 0 });
	p = __crt_pair_quotientl((struct crt_pairl){ 1, 0 }, p);
	return (p.hi + p.lo) * scale;
}
#else
CRT_FORWARD_1L(rsqrt)
#endif
