/* SPDX-License-Identifier: MIT */
/* log10f(): ISO C17 7.12.6.8; see float_quick_log.h and float_log.h. */
#include "float_quick_log.h"

CASES(LOG10F);

static CRT_NOINLINE float log10f_again(float x)
{
	uint32_t b = float_bits(x);
	double y;

	if (CRT_UNLIKELY(b - 1 >= INFINITE_F - 1))
		return log_out_of_range(x, 0);
	if (CRT_UNLIKELY(b == 0x3f800000))
		return 0;
	y = log_whole(log_f(x)) * F_1_LN10;
	return to_float(settle(b, y, 0x40, cases));
}

CRT_INLINE float log10f_kernel(float x, const int fused)
{
	if (QUICK && CRT_LIKELY(is_normal_f(x))) {
		double y = quick_log_f(x, F_1_LN10, F_LOG10_2, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return log10f_again(x);
}

CRT_FUSED(float, log10f, (float x), log10f_kernel, x)
