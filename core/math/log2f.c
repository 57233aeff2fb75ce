/* SPDX-License-Identifier: MIT */
/* log2f(): ISO C17 7.12.6.10; see float_quick_log.h and float_log.h. */
#include "float_quick_log.h"

CASES(LOG2F);

static CRT_NOINLINE float log2f_again(float x)
{
	uint32_t b = float_bits(x);
	double y;

	if (CRT_UNLIKELY(b - 1 >= INFINITE_F - 1))
		return log_out_of_range(x, 0);
	if (CRT_UNLIKELY(b == 0x3f800000))
		return 0;
	y = log_to_2(log_f(x));
	return to_float(settle(b, y, 0x40, cases));
}

CRT_INLINE float log2f_kernel(float x, const int fused)
{
	if (QUICK && CRT_LIKELY(is_normal_f(x))) {
		double y = quick_log2_f(x, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return log2f_again(x);
}

CRT_FUSED(float, log2f, (float x), log2f_kernel, x)
