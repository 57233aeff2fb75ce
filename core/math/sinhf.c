/* SPDX-License-Identifier: MIT */
/* sinhf(): ISO C17 7.12.5.5; see float_exp.h. */
#include "float_exp.h"

CASES(SINHF);

float sinhf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x42d00000)) {
		if (m >= INFINITE_F)
			return x + x;
		return __crt_math_overflowf((float_bits(x) & SIGN_F) != 0 ? -1 : 1);
	}
	if (m < 0x3e000000) {
		/* The cube is less than half a place. */
		if (m < 0x39800000)
			return m == 0 ? x : to_any_float(beyond(x));
		double a2 = a * a;
		y = a + a * a2 * ((F_SINH_P0 + a2 * F_SINH_P1) + a2 * a2 * (F_SINH_P2 + a2 * F_SINH_P3));
	} else {
		y = exp_d(a);
		y = 0.5 * (y - 1 / y);
	}
	return to_any_float(with_sign_of(settle(m, y, 0x200, cases), x));
}
