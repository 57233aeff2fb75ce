/* SPDX-License-Identifier: MIT */
/* asinf(): ISO C17 7.12.4.2; see float_asin.h and float_quick.h. */
#include "float_asin.h"
#include "float_quick.h"

CASES(ASINF);

static CRT_NOINLINE float asinf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (m <= 0x3f000000) {
		/* The cube is less than half a place. */
		if (m < 0x39800000)
			return m == 0 ? x : to_any_float(beyond(x));
		y = asin_small(a, a * a);
	} else {
		y = F_PI_2 - 2 * acos_half(a);
	}
	return to_float(with_sign_of(settle(m, y, 0x40, cases), x));
}

CRT_INLINE float asinf_kernel(float x, const int fused)
{
	static const double bases[2] = { 0, F_PI_2 }, factors[2] = { 1, -2 };
	uint32_t m = magnitude_f(x);
	if (QUICK && CRT_LIKELY(m - 0x39800000 < 0x3f800000 - 0x39800000)) {
		/* asin(a), or pi/2 - 2 asin(sqrt((1 - a) / 2)), and no branch, as nobody can predict which. The squares meet at a half, and a's is exact. */
		double a = float_of(m), a2 = a * a, half = mul_add(a, -0.5, 0.5, fused), w = a2 < half ? a2 : half, s = __builtin_sqrt(w);
		int large = m > 0x3f000000;
		double w2 = w * w;
		double low = mul_add(w2, mul_add(w, F_QUICK_ASIN_P3, F_QUICK_ASIN_P2, fused), mul_add(w, F_QUICK_ASIN_P1, F_QUICK_ASIN_P0, fused), fused);
		double high = mul_add(w2, mul_add(w, F_QUICK_ASIN_P7, F_QUICK_ASIN_P6, fused), mul_add(w, F_QUICK_ASIN_P5, F_QUICK_ASIN_P4, fused), fused);
		double y = mul_add(s, mul_add(w * factors[large], mul_add(w2 * w2, high, low, fused), factors[large], fused), bases[large], fused);
		if (quick_enough(y))
			return to_float(with_sign_of(y, x));
	}
	return asinf_again(x);
}

CRT_FUSED(float, asinf, (float x), asinf_kernel, x)
