/* SPDX-License-Identifier: MIT */
/* atanpif(): C23 7.12.4.10; see float_atan.h. */
#define _GNU_SOURCE 1
#include "float_atan.h"

CASES(ATANPIF);

float atanpif(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m > INFINITE_F))
		return x + x;
	if (m == 0)
		return x;
	/* 1/2 less half a place at most. */
	if (m >= 0x4d800000)
		y = m == INFINITE_F ? 0.5 : short_of(0.5);
	else if (m == 0x3f800000)
		y = 0.25;
	else
		y = settle(m, atan_ratio(float_of(m), 1, m) * F_1_PI, 0x40, cases);
	return to_any_float(with_sign_of(y, x));
}
