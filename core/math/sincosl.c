/* SPDX-License-Identifier: MIT */
/* sincosl(): sine and cosine at once. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_trig.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
void sincosl(long double x, long double *sine, long double *cosine)
{
	long double absolute = __crt_absl(x);
	struct crt_anglel angle;
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x)) {
		*sine = *cosine = x + x;
		return;
	}
	if (CRT_UNLIKELY(!(absolute >= 0x1p-33L && absolute <= LDBL_MAX))) {
		if (absolute < 1) {
			*sine = __crt_tinyl(x);
			*cosine = x == 0 ? 1 : 1 - __crt_opaquel(0x1p-66L);
			return;
		}
		*sine = *cosine = __crt_math_domainl();
		return;
	}
	__crt_reducel(&angle, x);
	p = __crt_sinel(&angle, 0);
	*sine = p.hi + p.lo;
	p = __crt_sinel(&angle, 1);
	*cosine = p.hi + p.lo;
}
#else
void sincosl(long double x, long double *sine, long double *cosine)
{
	*sine = sin((double)x);
	*cosine = cos((double)x);
}
#endif
