/* SPDX-License-Identifier: MIT */
/* exp2m1l(): 2 to the power x, less 1. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double exp2m1l(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(absolute < 0x1p-66L))
		return __crt_times_pairl(x, CRT_PAIRL(LN2));
	if (CRT_UNLIKELY(!(absolute < 64))) {
		if (x > 70 || !(absolute <= LDBL_MAX))
			return x == -INFINITY ? -1 : exp2l(x);
		if (x < -66)
			return -1 + __crt_opaquel(0x1p-66L);
	}
	__crt_exp2l_parts(&e, x, 1);
	p = __crt_expl_less_1(&e);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(exp2m1)
#endif
