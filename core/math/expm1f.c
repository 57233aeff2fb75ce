/* SPDX-License-Identifier: MIT */
/* expm1f(): ISO C17 7.12.6.3; see float_exp.h. */
#include "float_exp.h"

CASES(EXPM1F);

float expm1f(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x42d00000)) {
		if (m > INFINITE_F)
			return x + x;
		if ((float_bits(x) & SIGN_F) != 0)
			return m == INFINITE_F ? -1 : to_float(short_of(-1));
		return m == INFINITE_F ? x : __crt_math_overflowf(1);
	}
	if (m < 0x3d8f5c00) {
		/* x + x^2/2, where double no longer sees the square. */
		if (CRT_UNLIKELY(m < 0x33000000))
			return m == 0 ? x : to_any_float((float_bits(x) & SIGN_F) != 0 ? short_of(x) : beyond(x));
		y = expm1_small(x);
	} else {
		y = exp_d(x) - 1;
		/* -1 and something. */
		if (CRT_UNLIKELY(y < -0x1.fffffffp-1))
			return to_float(short_of(-1));
	}
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}
