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

/* s times what asin(sqrt(w)) is of sqrt(w); w up to 1/4. */
CRT_INLINE double quick_asin(double s, double w, const int fused)
{
	double w2 = w * w;
	double low = mul_add(w2, mul_add(w, F_QUICK_ASIN_P3, F_QUICK_ASIN_P2, fused), mul_add(w, F_QUICK_ASIN_P1, F_QUICK_ASIN_P0, fused), fused);
	double high = mul_add(w2, mul_add(w, F_QUICK_ASIN_P7, F_QUICK_ASIN_P6, fused), mul_add(w, F_QUICK_ASIN_P5, F_QUICK_ASIN_P4, fused), fused);
	return mul_add(s * w, mul_add(w2 * w2, high, low, fused), s, fused);
}

CRT_INLINE float asinf_kernel(float x, const int fused)
{
	uint32_t m = magnitude_f(x);
	if (QUICK && CRT_LIKELY(m - 0x39800000 < 0x3f800000 - 0x39800000)) {
		/* asin(a), or pi/2 - 2 asin(sqrt((1 - a) / 2)): no branch, as nobody can predict which. */
		double a = float_of(m), half = mul_add(a, -0.5, 0.5, fused);
		int large = m > 0x3f000000;
		double s = large ? __builtin_sqrt(half) : a, w = large ? half : a * a;
		s = quick_asin(large ? -2 * s : s, w, fused) + (large ? F_PI_2 : 0);
		if (quick_enough(s))
			return to_float(with_sign_of(s, x));
	}
	return asinf_again(x);
}

CRT_FUSED(float, asinf, (float x), asinf_kernel, x)
