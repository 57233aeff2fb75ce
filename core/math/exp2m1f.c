/* SPDX-License-Identifier: MIT */
/* exp2m1f(): C23 7.12.6.5; see float_exp.h. */
#define _GNU_SOURCE 1
#include "float_exp.h"

CASES(EXP2M1F);

float exp2m1f(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x43170000)) {
		if (m > INFINITE_F)
			return x + x;
		if ((float_bits(x) & SIGN_F) != 0)
			return m == INFINITE_F ? -1 : to_float(short_of(-1));
		return m == INFINITE_F ? x : __crt_math_overflowf(1);
	}
	if (m < 0x3dce0000) {
		if (CRT_UNLIKELY(m == 0))
			return x;
		y = expm1_small(x * F_LN2);
	} else {
		y = exp2_d(x) - 1;
		/* -1 and something. */
		if (CRT_UNLIKELY(y < -0x1.fffffffp-1))
			return to_float(short_of(-1));
	}
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}
