/* SPDX-License-Identifier: MIT */
/* tanpil(): the tangent of pi x. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_trig.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double tanpil(long double x)
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
	if (angle.r == 0 && !(angle.n & 31)) {
		/* What sinpi over cospi gives: the sign of x, turned at odd integers; the poles alternate. */
		int odd = (angle.n & 64) != 0;
		if (angle.n & 32)
			return __crt_math_polel(odd ? -1 : 1);
		return (x < 0) != odd ? -0.0L : 0.0L;
	}
	p = __crt_pair_quotientl(__crt_sine_pairl(&angle, 0), __crt_sine_pairl(&angle, 1));
	p = __crt_snapl(p);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(tanpi)
#endif
