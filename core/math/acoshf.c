/* SPDX-License-Identifier: MIT */
/* acoshf(): log(1 + t), t = u + sqrt(u (u + 2)), u = x - 1. ISO C17 7.12.5.1; see float_log.h. */
#include "float_log.h"

CASES(ACOSHF);

float acoshf(float x)
{
	double y, u = (double)x - 1;

	if (CRT_UNLIKELY(float_bits(x) - 0x3f800001u >= INFINITE_F - 0x3f800001u)) {
		if (float_bits(x) == 0x3f800000)
			return 0;
		if (__builtin_isless(x, 1))
			return __crt_math_domainf();
		return x + x;
	}
	y = log_whole(log1p_d(u + __builtin_sqrt(u * (u + 2))));
	return to_float(settle(float_bits(x), y, 0x80, cases));
}
