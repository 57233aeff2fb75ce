/* SPDX-License-Identifier: MIT */
/* tanf(): ISO C17 7.12.4.7; see float_trig.h. */
#include "float_trig.h"

CASES(TANF);

float tanf(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= INFINITE_F))
		return __crt_float_outside(x);
	/* The cube is less than half a place. */
	if (CRT_UNLIKELY(m < 0x39800000))
		return m == 0 ? x : to_any_float(beyond(x));
	y = settle(m, tan_of(reduce(m)), 0x40, cases);
	return to_float((float_bits(x) & SIGN_F) != 0 ? -y : y);
}
