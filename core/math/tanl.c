/* SPDX-License-Identifier: MIT */
/* tanl(): the tangent. */
#include <math.h>

#include "long_trig.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double tanl(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_anglel angle;
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(absolute >= 0x1p-33L && absolute <= LDBL_MAX))) {
		if (absolute < 1)
			return __crt_tinyl(x);
		return __crt_math_domainl();
	}
	__crt_reducel(&angle, x);
	p = __crt_pair_quotientl(__crt_sine_pairl(&angle, 0), __crt_sine_pairl(&angle, 1));
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(tan)
#endif
