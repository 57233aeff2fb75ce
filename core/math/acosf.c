/* SPDX-License-Identifier: MIT */
/* acosf(): ISO C17 7.12.4.1; see float_asin.h and float_quick.h. */
#include "float_asin.h"
#include "float_quick.h"

CASES(ACOSF);

static CRT_NOINLINE float acosf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y = x;

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (CRT_UNLIKELY(m < 0x30000000)) {
		/* Powers of x might underflow. */
		y = F_PI_2 - y;
	} else if (m <= 0x3f000000) {
		y = F_PI_2 - asin_small(y, y * y);
	} else if (y > 0) {
		if (m == 0x3f800000)
			return 0;
		y = 2 * acos_half(y);
	} else {
		y = F_PI - 2 * acos_half(-y);
	}
	return to_float(settle(float_bits(x), y, 0x40, cases));
}

CRT_INLINE float acosf_kernel(float x, const int fused)
{
	static const double bases[4] = { F_PI_2, 0, F_PI_2, F_PI }, factors[4] = { -1, 2, 1, -2 };
	uint32_t m = magnitude_f(x);
	if (QUICK && CRT_LIKELY(m - 0x30000000 < 0x3f800000 - 0x30000000)) {
		/* pi/2 - asin(x), or 2 asin(sqrt((1 - |x|) / 2)), from pi if x is negative, and no branch, as nobody can predict which: as in asinf(). */
		double a = float_of(m), a2 = a * a, half = mul_add(a, -0.5, 0.5, fused), w = a2 < half ? a2 : half, s = __builtin_sqrt(w);
		unsigned int kind = (m > 0x3f000000) + 2 * (float_bits(x) >> 31);
		double w2 = w * w;
		double low = mul_add(w2, mul_add(w, F_QUICK_ASIN_P3, F_QUICK_ASIN_P2, fused), mul_add(w, F_QUICK_ASIN_P1, F_QUICK_ASIN_P0, fused), fused);
		double high = mul_add(w2, mul_add(w, F_QUICK_ASIN_P7, F_QUICK_ASIN_P6, fused), mul_add(w, F_QUICK_ASIN_P5, F_QUICK_ASIN_P4, fused), fused);
		double y = mul_add(s, mul_add(w * factors[kind], mul_add(w2 * w2, high, low, fused), factors[kind], fused), bases[kind], fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return acosf_again(x);
}

CRT_FUSED(float, acosf, (float x), acosf_kernel, x)
