/* SPDX-License-Identifier: MIT */
/* cosf(): ISO C17 7.12.4.5; see float_trig.h. */
#include "float_trig.h"

CASES(COSF);

float cosf(float x)
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
