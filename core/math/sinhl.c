/* SPDX-License-Identifier: MIT */
/* sinhl(): the hyperbolic sine. */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double sinhl(long double x)
{
	long double a = __crt_absl(x), z, even, odd, scale;
	struct crt_pairl p;
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (a < 0x1p-33L)
		return __crt_tinyl(x);
	if (!(a < 11400)) {
		if (a <= LDBL_MAX)
			return __crt_math_overflowl(x < 0 ? -1 : 1);
		return x + x;
	}
	if (a < 1) {
		z = x * x;
		/* The odd powers over the factorials. */
		even = CRT_SINH_3 + z * z * (CRT_SINH_7 + z * z * (CRT_SINH_11 + z * z * (CRT_SINH_15 + z * z * CRT_SINH_19)));
		odd = CRT_SINH_5 + z * z * (CRT_SINH_9 + z * z * (CRT_SINH_13 + z * z * (CRT_SINH_17 + z * z * CRT_SINH_21)));
		return x + x * z * (even + z * odd);
	}
	__crt_expl_parts(&e, a);
	p = __crt_expl_value(&e);
	if (x < 0)
		p = (struct crt_pairl){ -p.hi, -p.lo };
	if (a >= 24)
		return __crt_scaled_resultl(p.hi, p.lo, e.exponent - 1);
	scale = __crt_power2l(e.exponent - 1);
	return p.hi * scale + (p.lo * scale - 0.25L / (scale * (p.hi + p.lo)));
}
#else
CRT_FORWARD_1L(sinh)
#endif
