/* SPDX-License-Identifier: MIT */
/* expf(): ISO C17 7.12.6.1; see float_quick_exp.h and float_exp.h. */
#include "float_quick_exp.h"

CASES(EXPF);

static CRT_NOINLINE float expf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x42d00000))
		return exp_out_of_range(x);
	/* So near 1 that float's own sum rounds right. */
	if (CRT_UNLIKELY(m < 0x32000000))
		return 1 + x;
	y = exp_d(x);
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}

CRT_INLINE float expf_kernel(float x, const int fused)
{
	/* The result is a normal number. */
	if (QUICK && CRT_LIKELY(magnitude_f(x) < 0x42ae0000)) {
		double y = quick_exp2(x * F_1_LN2, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return expf_again(x);
}

CRT_FUSED(float, expf, (float x), expf_kernel, x)
