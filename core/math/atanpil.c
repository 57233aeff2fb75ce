/* SPDX-License-Identifier: MIT */
/* atanpil(): the arc tangent over pi. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double atanpil(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_pairl p;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (absolute < 0x1p-36L)
		return __crt_times_pairl(x, CRT_PAIRL(1_PI));
	if (!(absolute < 0x1p70L)) {
		if (absolute > LDBL_MAX)
			return x < 0 ? -0.5L : 0.5L;
		return x < 0 ? -0.5L + __crt_opaquel(0x1p-69L) : 0.5L - __crt_opaquel(0x1p-69L);
	}
	p = __crt_pair_productl(__crt_atan2_pairl((struct crt_pairl){ absolute, 0 }, (struct crt_pairl){ 1, 0 }), CRT_PAIRL(1_PI));
	p = __crt_snapl(p);
	return x < 0 ? -p.hi - p.lo : p.hi + p.lo;
}
#else
CRT_FORWARD_1L(atanpi)
#endif
