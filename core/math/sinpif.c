/* SPDX-License-Identifier: MIT */
/* sinpif(): C23 7.12.4.13; see float_trig.h. */
#define _GNU_SOURCE 1
#include "float_trig.h"

CASES(SINPIF);

float sinpif(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	/* From 2^23 all are integers. */
	if (CRT_UNLIKELY(m >= 0x4b000000)) {
		if (m >= INFINITE_F)
			return __crt_float_outside(x);
		return __builtin_copysignf(0, x);
	}
	struct angle a = reduce_pi(m);
	if (a.r == 0 && (a.quarter & 1) == 0)
		return __builtin_copysignf(0, x);
	y = settle(m, sin_of(a), 0x40, cases);
	return to_any_float((float_bits(x) & SIGN_F) != 0 ? -y : y);
}
