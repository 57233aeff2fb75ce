/* SPDX-License-Identifier: MIT */
/* expm1l(): e to the power x, less 1. */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double expm1l(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(absolute < 0x1p-66L))
		return __crt_tinyl(x);
	if (CRT_UNLIKELY(!(absolute < 32))) {
		if (x > 90 || !(absolute <= LDBL_MAX))
			return x == -INFINITY ? -1 : expl(x);
		if (x < -46)
			return -1 + __crt_opaquel(0x1p-66L);
	}
	if (absolute < 0x1p-9L) {
		/* Not a step and the rest up to it, which another rounding mode might make of a small x. */
		__crt_expl_finish(&e, 0, x, 0);
		return x + e.q;
	}
	__crt_expl_parts(&e, x);
	p = __crt_expl_less_1(&e);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(expm1)
#endif
