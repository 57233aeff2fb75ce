/* SPDX-License-Identifier: MIT */
/* log10p1f(): C23 7.12.6.14; see float_log.h. */
#define _GNU_SOURCE 1
#include "float_log.h"

CASES(LOG10P1F);

float log10p1f(float x)
{
	uint32_t b = float_bits(x), m = magnitude_f(x);
	double y;

	/* -1 and below, infinities, NaNs. */
	if (CRT_UNLIKELY(m >= INFINITE_F || b >= 0xbf800000))
		return log_out_of_range(x, -1);
	if (CRT_UNLIKELY(m == 0))
		return x;
	y = log_whole(log1p_d(x)) * F_1_LN10;
	return to_any_float(settle(b, y, 0x100, cases));
}
