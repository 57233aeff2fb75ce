/* SPDX-License-Identifier: MIT */
/* __crt_pow_extreme(): see pow_kernel.h. */
#include "pow_kernel.h"

CRT_COLD double __crt_pow_extreme(double hi, double lo, int sign)
{
	if (absolute(hi) < 1)
		return sign < 0 ? -1 - hi : 1 + hi;
	if (hi >= 1100)
		return __crt_math_overflow(sign);
	if (hi <= -1100)
		return __crt_math_underflow(sign);
	return exp_finish_scaled(exp_reduce_dd(hi, lo, 0), 0, sign);
}
