/* SPDX-License-Identifier: MIT */
/* logf(): ISO C17 7.12.6.7; see float_log.h. */
#include "float_log.h"

CASES(LOGF);

float logf(float x)
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
	y = log_whole(log_f(x));
	return to_float(settle(b, y, 0x40, cases));
}
