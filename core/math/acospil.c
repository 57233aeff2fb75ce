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

	if (!(__crt_absl(x) <= 1))
		return x != x ? x + x : __crt_math_domainl();
	if (x == 1)
		return 0;
	p = __crt_pair_productl(__crt_acos_pairl(x), CRT_PAIRL(1_PI));
	/* Exact results are exact in all rounding modes. */
	if (__crt_absl(p.lo) < p.hi * 0x1p-67L)
		p.lo = 0;
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(acospi)
#endif
