/* SPDX-License-Identifier: MIT */
/* cosf(): ISO C17 7.12.4.5; see float_quick_trig.h and float_trig.h. */
#include "float_quick_trig.h"
#include "float_trig.h"

CASES(COSF);

static CRT_NOINLINE float cosf_again(float x)
{
	uint32_t m = magnitude_f(x);

	if (CRT_UNLIKELY(m >= INFINITE_F))
		return __crt_float_outside(x);
	/* 1 less half a place at most. */
	if (CRT_UNLIKELY(m < 0x39000000))
		return m == 0 ? 1 : to_float(short_of(1));
	struct angle a = reduce(m);
	a.quarter++;
	return to_float(settle(m, sin_of(a), 0x40, cases));
}

CRT_INLINE float cosf_kernel(float x, const int fused)
{
	if (QUICK && CRT_LIKELY(magnitude_f(x) - 0x39000000 < INFINITE_F - 0x39000000)) {
		double y = quick_sin(quick_reduce(x, fused), 16, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return cosf_again(x);
}

CRT_FUSED(float, cosf, (float x), cosf_kernel, x)
