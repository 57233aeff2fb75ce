/* SPDX-License-Identifier: MIT */
/* asinhf(): log(1 + t), t = x + x^2 / (1 + sqrt(1 + x^2)). ISO C17 7.12.5.2; see float_quick_log.h and float_log.h. */
#include "float_quick_log.h"

CASES(ASINHF);

static CRT_NOINLINE float asinhf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m), a2 = a * a;

	if (CRT_UNLIKELY(m >= INFINITE_F))
		return x + x;
	/* The cube is less than half a place. */
	if (m < 0x39800000)
		return m == 0 ? x : to_any_float(short_of(x));
	y = log_whole(log1p_d(a + a2 / (1 + __builtin_sqrt(1 + a2))));
	return to_float(with_sign_of(settle(m, y, 0x100, cases), x));
}

CRT_INLINE float asinhf_kernel(float x, const int fused)
{
	uint32_t m = magnitude_f(x);
	/* From a half. */
	if (QUICK && CRT_LIKELY(m - 0x3f000000 < INFINITE_F - 0x3f000000)) {
		double a = float_of(m), y = quick_log(a + __builtin_sqrt(mul_add(a, a, 1, fused)), fused);
		if (quick_enough(y))
			return to_float(with_sign_of(y, x));
	}
	return asinhf_again(x);
}

CRT_FUSED(float, asinhf, (float x), asinhf_kernel, x)
