/* SPDX-License-Identifier: MIT */
/* rsqrtf(): C23 7.12.7.9; see float_eval.h. */
#define _GNU_SOURCE 1
#include "float_eval.h"

CASES(RSQRTF);

float rsqrtf(float x)
{
	uint32_t b = float_bits(x);
	double y;

	if (CRT_UNLIKELY(b - 1 >= INFINITE_F - 1)) {
		if (magnitude_f(x) == 0)
			return __crt_math_polef(b != 0 ? -1 : 1);
		if (b == INFINITE_F)
			return 0;
		return magnitude_f(x) > INFINITE_F ? x + x : __crt_math_domainf();
	}
	y = 1 / __builtin_sqrt((double)x);
	return to_float(settle(b, y, 8, cases));
}
