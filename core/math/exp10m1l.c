/* SPDX-License-Identifier: MIT */
/* exp10m1l(): 10 to the power x, less 1. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double exp10m1l(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(absolute < 0x1p-68L))
		return __crt_times_pairl(x, CRT_PAIRL(LN10));
	if (CRT_UNLIKELY(!(absolute < 16))) {
		if (x > 21 || !(absolute <= LDBL_MAX))
			return x == -INFINITY ? -1 : exp10l(x);
		if (x < -20)
			return -1 + __crt_opaquel(0x1p-66L);
	}
	__crt_exp10l_parts(&e, x, 1);
	p = __crt_expl_less_1(&e);
	p = __crt_snapl(p);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(exp10m1)
#endif
