/* SPDX-License-Identifier: MIT */
/* coshf(): ISO C17 7.12.5.4; see float_quick_exp.h and float_exp.h. */
#include "float_quick_exp.h"

CASES(COSHF);

static CRT_NOINLINE float coshf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x42d00000)) {
		if (m >= INFINITE_F)
			return x * x;
		return __crt_math_overflowf(1);
	}
	/* 1 and less than half a place. */
	if (m < 0x39000000)
		return m == 0 ? 1 : to_float(beyond(1));
	y = exp_d(a);
	y = 0.5 * (y + 1 / y);
	return to_any_float(settle(m, y, 0x200, cases));
}

CRT_INLINE float coshf_kernel(float x, const int fused)
{
	uint32_t m = magnitude_f(x);
	/* The result is a normal number. */
	if (QUICK && CRT_LIKELY(m - 0x39000000 < 0x42ae0000 - 0x39000000)) {
		double y = quick_exp2(float_of(m) * F_1_LN2, fused);
		y = 0.5 * (y + 1 / y);
		if (quick_enough(y))
			return to_float(y);
	}
	return coshf_again(x);
}

CRT_FUSED(float, coshf, (float x), coshf_kernel, x)
