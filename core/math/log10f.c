/* SPDX-License-Identifier: MIT */
/* log10f(): ISO C17 7.12.6.8; see float_log.h. */
#include "float_log.h"

CASES(LOG10F);

float log10f(float x)
{
	uint32_t b = float_bits(x);
	double y;

	if (CRT_UNLIKELY(b - 1 >= INFINITE_F - 1)) {
		if (magnitude_f(x) == 0)
			return __crt_math_polef(-1);
		return b == INFINITE_F ? x : __crt_float_outside(x);
	}
	if (CRT_UNLIKELY(b == 0x3f800000))
		return 0;
	y = log_whole(log_f(x)) * F_1_LN10;
	return to_float(settle(b, y, 0x40, cases));
}
