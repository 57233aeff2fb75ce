/* SPDX-License-Identifier: MIT */
/* acospil(): the arc cosine over pi. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double acospil(long double x)
{
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (!(__crt_absl(x) <= 1))
		return __crt_math_domainl();
	if (x == 1)
		return 0;
	if (__crt_absl(x) < 0x1p-66L)
		return x == 0 ? 0.5L : 0.5L - __crt_opaquel(x < 0 ? -0x1p-70L : 0x1p-70L);
	p = __crt_pair_productl(__crt_acos_pairl(x), CRT_PAIRL(1_PI));
	p = __crt_snapl(p);
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(acospi)
#endif
