/* SPDX-License-Identifier: MIT */
/* log2p1l(): log2(1 + x). */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double log2p1l(long double x)
{
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(__crt_absl(x) < 0x1p-66L))
		return __crt_times_pairl(x, CRT_PAIRL(LOG2E));
	if (CRT_UNLIKELY(!(x > -1 && x <= LDBL_MAX))) {
		if (x == -1)
			return __crt_math_polel(-1);
		return x < -1 ? __crt_math_domainl() : x + x;
	}
	if (x > 0x1p70L) {
		p = __crt_log2_pairl(x, 0);
	} else {
		p = __crt_suml(1, x);
		p = __crt_log2_pairl(p.hi, p.lo);
	}
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log2p1)
#endif
