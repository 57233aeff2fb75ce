/* SPDX-License-Identifier: MIT */
/* sincosf(): as sinf() and cosf(), with one reduction. GNU; see float_quick_trig.h and float_trig.h. */
#define _GNU_SOURCE 1
#include "float_quick_trig.h"
#include "float_trig.h"

static const struct crt_float_case sine_cases[] = { SINF_CASES { 0, 0 } }, cosine_cases[] = { COSF_CASES { 0, 0 } };

static CRT_NOINLINE void sincosf_again(float x, float *sine, float *cosine)
{
	uint32_t m = magnitude_f(x);

	if (CRT_UNLIKELY(m >= INFINITE_F)) {
		*sine = *cosine = __crt_float_outside(x);
		return;
	}
	if (CRT_UNLIKELY(m < 0x39000000)) {
		*sine = m == 0 ? x : to_any_float(short_of(x));
		*cosine = m == 0 ? 1 : to_float(short_of(1));
		return;
	}
	struct angle a = reduce(m);
	double s = settle(m, sin_of(a), 0x40, sine_cases);
	a.quarter++;
	*sine = to_float((float_bits(x) & SIGN_F) != 0 ? -s : s);
	*cosine = to_float(settle(m, sin_of(a), 0x40, cosine_cases));
}

CRT_INLINE void sincosf_kernel(float x, float *sine, float *cosine, const int fused)
{
	if (QUICK && CRT_LIKELY(magnitude_f(x) - 0x39800000 < INFINITE_F - 0x39800000)) {
		struct quick_angle a = quick_reduce(x, fused);
		double s = quick_sin(a, 0, fused), c = quick_sin(a, 16, fused);
		if (quick_enough(s) && quick_enough(c)) {
			*sine = to_float(s);
			*cosine = to_float(c);
			return;
		}
	}
	sincosf_again(x, sine, cosine);
}

CRT_FUSED(void, sincosf, (float x, float *sine, float *cosine), sincosf_kernel, x, sine, cosine)
