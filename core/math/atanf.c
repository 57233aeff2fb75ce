/* SPDX-License-Identifier: MIT */
/* atanf(): ISO C17 7.12.4.3; see float_atan.h. */
#include "float_atan.h"

CASES(ATANF);

float atanf(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m > INFINITE_F))
		return x + x;
	/* The cube is less than half a place. */
	if (m < 0x39800000)
		return m == 0 ? x : to_any_float(short_of(x));
	y = atan_ratio(float_of(m), 1, m);
	return to_float(with_sign_of(settle(m, y, 0x40, cases), x));
}
