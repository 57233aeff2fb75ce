/* SPDX-License-Identifier: MIT */
/* log2p1f(): C23 7.12.6.16; see float_log.h. */
#define _GNU_SOURCE 1
#include "float_log.h"

CASES(LOG2P1F);

float log2p1f(float x)
{
	uint32_t b = float_bits(x), m = magnitude_f(x);
	double y;

	/* -1 and below, infinities, NaNs. */
	if (CRT_UNLIKELY(m >= INFINITE_F || b >= 0xbf800000))
		return log_out_of_range(x, -1);
	if (CRT_UNLIKELY(m == 0))
		return x;
	y = log_to_2(log1p_d(x));
	return to_any_float(settle(b, y, 0x100, cases));
}
