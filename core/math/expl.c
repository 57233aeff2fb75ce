/* SPDX-License-Identifier: MIT */
/* expl(): e to the power x. */
#include <math.h>

#include "long_exp.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double expl(long double x)
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
		if (x > 11357)
			return __crt_math_overflowl(1);
		if (x < -11515)
			return __crt_math_underflowl(1);
	}
	__crt_expl_parts(&e, x);
	return __crt_expl_result(&e);
}
#else
CRT_FORWARD_1L(exp)
#endif
