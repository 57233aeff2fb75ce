/* SPDX-License-Identifier: MIT */
/* exp2f(): ISO C17 7.12.6.2; see float_quick_exp.h and float_exp.h. */
#include "float_quick_exp.h"

CASES(EXP2F);

static CRT_NOINLINE float exp2f_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x43170000))
		return exp_out_of_range(x);
	/* So near 1 that float's own sum rounds right. */
	if (CRT_UNLIKELY(m < 0x32000000))
		return 1 + x;
	y = exp2_d(x);
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}

CRT_INLINE float exp2f_kernel(float x, const int fused)
{
	/* The result is a normal number. */
	if (QUICK && CRT_LIKELY(magnitude_f(x) < 0x42fc0000)) {
		double y = quick_exp2(x, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return exp2f_again(x);
}

CRT_FUSED(float, exp2f, (float x), exp2f_kernel, x)
