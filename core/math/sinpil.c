/* SPDX-License-Identifier: MIT */
/* sinpil(): the sine of pi x. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_trig.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double sinpil(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_anglel angle;
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(absolute >= 0x1p-40L && absolute <= LDBL_MAX))) {
		if (absolute < 1)
			return __crt_times_pairl(x, CRT_PAIRL(PI));
		return __crt_math_domainl();
	}
	__crt_reduce_pil(&angle, x);
	/* At integers a zero with the sign of x. */
	if (angle.r == 0 && !(angle.n & 63))
		return x < 0 ? -0.0L : 0.0L;
	p = __crt_sinel(&angle, 0);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(sinpi)
#endif
