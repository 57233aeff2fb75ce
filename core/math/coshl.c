/* SPDX-License-Identifier: MIT */
/* coshl(): the hyperbolic cosine. */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double coshl(long double x)
{
	long double a = __crt_absl(x), scale;
	struct crt_pairl p;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-33L)
		return x == 0 ? 1 : 1 + __crt_opaquel(0x1p-66L);
	if (!(a < 11400)) {
		if (a <= LDBL_MAX)
			return __crt_math_overflowl(1);
		return a + a;
	}
	__crt_expl_parts(&e, a);
	p = __crt_expl_value(&e);
	if (a >= 24)
		return __crt_scaled_resultl(p.hi, p.lo, e.exponent - 1);
	scale = __crt_power2l(e.exponent - 1);
	return p.hi * scale + (p.lo * scale + 0.25L / (scale * (p.hi + p.lo)));
}
#else
CRT_FORWARD_1L(cosh)
#endif
