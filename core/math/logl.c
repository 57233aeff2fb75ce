/* SPDX-License-Identifier: MIT */
/* logl(): the natural logarithm. */
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double logl(long double x)
{
	struct crt_pairl p;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(x >= LDBL_MIN && x <= LDBL_MAX))) {
		if (x == 0)
			return __crt_math_polel(-1);
		if (x == INFINITY)
			return x + x;
		if (x < 0)
			return __crt_math_domainl();
		p = __crt_log_pairl(x, 0);
		return p.hi + p.lo;
	}
	/* Rounding down, 1 - 1 is -0. */
	if (CRT_UNLIKELY(x == 1))
		return 0;
	p = __crt_logl_quick(x, 0, 1, &exponent);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log)
#endif
