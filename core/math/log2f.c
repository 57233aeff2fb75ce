/* SPDX-License-Identifier: MIT */
/* log2f(): ISO C17 7.12.6.10; see float_log.h. */
#include "float_log.h"

CASES(LOG2F);

float log2f(float x)
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
	y = log_to_2(log_f(x));
	return to_float(settle(b, y, 0x40, cases));
}
