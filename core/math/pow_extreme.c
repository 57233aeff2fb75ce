/* SPDX-License-Identifier: MIT */
/* __crt_pow_extreme(): see pow_kernel.h. */
#include "pow_kernel.h"

CRT_COLD double __crt_pow_extreme(double hi, double lo, int sign)
{
	struct exp_parts e;

	if (absolute(hi) < 1)
		return sign < 0 ? -1 - hi : 1 + hi;
	if (hi >= 1100)
		return __crt_math_overflow(sign);
	if (hi <= -1100)
		return __crt_math_underflow(sign);
	e = exp_reduce_dd(hi, lo, 0);
	if (hi < 0) {
		/* What is as good as a short number is one: an exact subnormal power is no underflow. */
		double power = exp_power(e.k & (EXP_N - 1)), value = power + power * e.t, head = from_bits((bits_of(value) + ((uint64_t)1 << 22)) & ~(((uint64_t)1 << 23) - 1));
		if (absolute(power - head + power * e.t) < 0x1p-56)
			return __crt_math_scale(sign < 0 ? -head : head, 0, (int)((int64_t)e.k >> 7));
	}
	return exp_finish_scaled(e, 0, sign);
}
