/* SPDX-License-Identifier: MIT */
/* sinf(): ISO C17 7.12.4.6; see float_quick_trig.h and float_trig.h. */
#include "float_quick_trig.h"
#include "float_trig.h"

CASES(SINF);

static CRT_NOINLINE float sinf_again(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= INFINITE_F))
		return __crt_float_outside(x);
	/* The cube is less than half a place. */
	if (CRT_UNLIKELY(m < 0x39800000))
		return m == 0 ? x : to_any_float(short_of(x));
	y = settle(m, sin_of(reduce(m)), 0x40, cases);
	return to_float((float_bits(x) & SIGN_F) != 0 ? -y : y);
}

CRT_INLINE float sinf_kernel(float x, const int fused)
{
	if (QUICK && CRT_LIKELY(magnitude_f(x) - 0x39800000 < INFINITE_F - 0x39800000)) {
		double y = quick_sin(quick_reduce(x, fused), 0, fused);
		if (quick_enough(y))
			return to_float(y);
	}
	return sinf_again(x);
}

CRT_FUSED(float, sinf, (float x), sinf_kernel, x)
