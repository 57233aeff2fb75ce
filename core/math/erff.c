/* SPDX-License-Identifier: MIT */
/* erff(): ISO C17 7.12.8.1; see float_erf.h. */
#include "float_erf.h"

CASES(ERFF);

float erff(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x407c0000)) {
		if (m > INFINITE_F)
			return x + x;
		/* 1 less half a place at most. */
		return to_float(with_sign_of(m == INFINITE_F ? 1 : short_of(1), x));
	}
	if (m == 0)
		return x;
	/* Powers of x might underflow. */
	if (CRT_UNLIKELY(m < 0x30000000))
		y = a * F_ERF_P0;
	else
		y = m < 0x3f600000 ? erf_small(a) : 1 - erfc_large(a);
	return to_any_float(with_sign_of(settle(m, y, 0x40, cases), x));
}
