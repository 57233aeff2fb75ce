/* SPDX-License-Identifier: MIT */
/* erfcl(): 1 less the error function, to all digits where that is small. */
#include <math.h>

#include "long_erf.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double erfcl(long double x)
{
	struct crt_pairl p, q;
	int n;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (x < 0.5L) {
		if (x > -1) {
			if (__crt_absl(x) < 0x1p-66L)
				return 1 - x;
			p = __crt_sum_orderedl(1, -x);
			return p.hi + (p.lo - x * __crt_erf_restl(x * x));
		}
		if (x < -6.7L)
			return x < -LDBL_MAX ? 2 : 2 - __crt_opaquel(0x1p-66L);
		p = __crt_erfc_pairl(-x, &n);
		q = __crt_sum_orderedl(2, -p.hi * __crt_power2l(n));
		return q.hi + (q.lo - p.lo * __crt_power2l(n));
	}
	if (!(x < 107)) {
		return x > LDBL_MAX ? 0 : __crt_math_underflowl(1);
	}
	p = __crt_erfc_pairl(x, &n);
	return __crt_scaled_resultl(p.hi, p.lo, n);
}
#else
CRT_FORWARD_1L(erfc)
#endif
