/* SPDX-License-Identifier: MIT */
/* log1pf(): ISO C17 7.12.6.9; see float_log.h. */
#include "float_log.h"

CASES(LOG1PF);

float log1pf(float x)
{
	uint32_t b = float_bits(x), m = magnitude_f(x);
	double y;

	/* -1 and below, infinities, NaNs. */
	if (CRT_UNLIKELY(m >= INFINITE_F || b >= 0xbf800000))
		return log_out_of_range(x, -1);
	/* x - x^2/2, where double no longer sees the square. */
	if (CRT_UNLIKELY(m < 0x33000000))
		return m == 0 ? x : to_any_float((b & SIGN_F) != 0 ? beyond(x) : short_of(x));
	y = log_whole(log1p_d(x));
	return to_any_float(settle(b, y, 0x100, cases));
}
