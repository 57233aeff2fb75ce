/* SPDX-License-Identifier: MIT */
/* atanf(): ISO C17 7.12.4.3; see float_atan.h and float_quick.h. */
#include "float_atan.h"
#include "float_quick.h"

CASES(ATANF);

static CRT_NOINLINE float atanf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m > INFINITE_F))
		return x + x;
	/* The cube is less than half a place. */
	if (m < 0x39800000)
		return m == 0 ? x : to_any_float(short_of(x));
	y = atan_ratio(float_of(m), 1, m);
	return to_float(with_sign_of(settle(m, y, 0x40, cases), x));
}

CRT_INLINE float atanf_kernel(float x, const int fused)
{
	uint32_t m = magnitude_f(x);
	if (QUICK && CRT_LIKELY(m - ATAN_FIRST < ATAN_END - ATAN_FIRST)) {
		double a = float_of(m), c = atan_center(m), t = (a - c) / mul_add(a, c, 1, fused), t2 = t * t;
		double p = mul_add(t2, mul_add(t2, F_QUICK_ATAN_P2, F_QUICK_ATAN_P1, fused), F_QUICK_ATAN_P0, fused);
		double y = mul_add(t * t2, p, __crt_float_atan_table[atan_index(m)].hi + t, fused);
		if (quick_enough(y))
			return to_float(with_sign_of(y, x));
	}
	return atanf_again(x);
}

CRT_FUSED(float, atanf, (float x), atanf_kernel, x)
