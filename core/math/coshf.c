/* SPDX-License-Identifier: MIT */
/* coshf(): ISO C17 7.12.5.4; see float_exp.h. */
#include "float_exp.h"

CASES(COSHF);

float coshf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x42d00000)) {
		if (m >= INFINITE_F)
			return x * x;
		return __crt_math_overflowf(1);
	}
	/* 1 and less than half a place. */
	if (m < 0x39000000)
		return m == 0 ? 1 : to_float(beyond(1));
	y = exp_d(a);
	y = 0.5 * (y + 1 / y);
	return to_any_float(settle(m, y, 0x200, cases));
}
