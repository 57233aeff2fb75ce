/* SPDX-License-Identifier: MIT */
/* exp2l(): 2 to the power x. */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double exp2l(long double x)
{
	long double absolute = __crt_absl(x);
	struct crt_expl e;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(absolute >= 0x1p-67L && absolute < 0x1p13L))) {
		if (absolute < 1)
			return 1 + x;
		if (!(absolute <= LDBL_MAX))
			return x == -INFINITY ? 0 : x + x;
		if (x >= 16384)
			return __crt_math_overflowl(1);
		if (x < -16600)
			return __crt_math_underflowl(1);
	}
	__crt_exp2l_parts(&e, x, 0);
	return __crt_expl_result(&e);
}
#else
CRT_FORWARD_1L(exp2)
#endif
