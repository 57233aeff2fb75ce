/* SPDX-License-Identifier: MIT */
/* exp10l(): 10 to the power x. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double exp10l(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_expl e;
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(absolute >= 0x1p-67L && absolute < 0x1p12L))) {
		if (absolute < 1)
			return 1 + x;
		if (!(absolute <= LDBL_MAX))
			return x == -INFINITY ? 0 : x + x;
		if (x > 4933)
			return __crt_math_overflowl(1);
		if (x < -5000)
			return __crt_math_underflowl(1);
	}
	__crt_exp10l_parts(&e, x, 0);
	p = __crt_expl_value(&e);
	/* Whole numbers have exact results, up to 27. (Through double, because that conversion is one instruction.) */
	if (CRT_UNLIKELY((int)(double)x == x))
		p = __crt_snapl(p);
	if (CRT_UNLIKELY(e.exponent < -16380 || e.exponent > 16380))
		return __crt_scaled_resultl(p.hi, p.lo, e.exponent);
	return (p.hi + p.lo) * __crt_power2l(e.exponent);
}
#else
CRT_FORWARD_1L(exp10)
#endif
