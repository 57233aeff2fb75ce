/* SPDX-License-Identifier: MIT */
/* tanhl(): the hyperbolic tangent: with u = e^2x - 1, u / (u + 2). */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double tanhl(long double x)
{
	long double a = __crt_absl(x), scale;
	struct crt_pairl p, q;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-33L)
		return __crt_tinyl(x);
	if (!(a < 23)) {
		if (a > LDBL_MAX)
			return x < 0 ? -1 : 1;
		return x < 0 ? __crt_opaquel(0x1p-66L) - 1 : 1 - __crt_opaquel(0x1p-66L);
	}
	if (a >= 0.8L) {
		/* 1 - 2 / (e^2a + 1), where the quotient is small. */
		__crt_expl_parts(&e, 2 * a);
		p = __crt_expl_value(&e);
		scale = __crt_power2l(e.exponent);
		a = 2 / ((p.hi * scale + 1) + p.lo * scale);
		return x < 0 ? a - 1 : 1 - a;
	}
	p = __crt_expm1_pairl(2 * a, 0);
	q = __crt_suml(p.hi, 2);
	q.lo += p.lo;
	p = __crt_pair_quotientl(p, q);
	return x < 0 ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_1L(tanh)
#endif
