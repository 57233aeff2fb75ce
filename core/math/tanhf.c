/* SPDX-License-Identifier: MIT */
/* tanhf(): ISO C17 7.12.5.6; see float_exp.h. */
#include "float_exp.h"

CASES(TANHF);

float tanhf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x41200000)) {
		if (m > INFINITE_F)
			return x + x;
		y = m == INFINITE_F ? 1 : short_of(1);
		return to_float(with_sign_of(y, x));
	}
	if (m < 0x3e000000) {
		/* The cube is less than half a place. */
		if (m < 0x39800000)
			return m == 0 ? x : to_any_float(short_of(x));
		double a2 = a * a;
		y = a + a * a2 * ((F_TANH_P0 + a2 * F_TANH_P1) + a2 * a2 * ((F_TANH_P2 + a2 * F_TANH_P3) + a2 * a2 * (F_TANH_P4 + a2 * F_TANH_P5)));
	} else {
		y = 1 - 2 / (exp_d(a + a) + 1);
	}
	return to_float(with_sign_of(settle(m, y, 0x80, cases), x));
}
