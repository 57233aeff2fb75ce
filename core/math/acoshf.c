/* SPDX-License-Identifier: MIT */
/* acoshf(): log(1 + t), t = u + sqrt(u (u + 2)), u = x - 1. ISO C17 7.12.5.1; see float_quick_log.h and float_log.h. */
#include "float_quick_log.h"

CASES(ACOSHF);

static CRT_NOINLINE float acoshf_again(float x)
{
	double y, u = (double)x - 1;

	if (CRT_UNLIKELY(float_bits(x) - 0x3f800001u >= INFINITE_F - 0x3f800001u)) {
		if (float_bits(x) == 0x3f800000)
			return 0;
		if (__builtin_isless(x, 1))
			return __crt_math_domainf();
		return x + x;
	}
	y = log_whole(log1p_d(u + __builtin_sqrt(u * (u + 2))));
	return to_float(settle(float_bits(x), y, 0x80, cases));
}

CRT_INLINE float acoshf_kernel(float x, const int fused)
{
	/* From 1.5. */
	if (QUICK && CRT_LIKELY(float_bits(x) - 0x3fc00000 < INFINITE_F - 0x3fc00000)) {
		double a = x, y = quick_log(a + __builtin_sqrt(mul_add(a, a, -1, fused)), fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return acoshf_again(x);
}

CRT_FUSED(float, acoshf, (float x), acoshf_kernel, x)
