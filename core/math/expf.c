/* SPDX-License-Identifier: MIT */
/* expf(): ISO C17 7.12.6.1; see float_exp.h. */
#include "float_exp.h"

CASES(EXPF);

float expf(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x42d00000)) {
		if (m > INFINITE_F)
			return x + x;
		if ((float_bits(x) & SIGN_F) != 0)
			return m == INFINITE_F ? 0 : __crt_math_underflowf(1);
		return m == INFINITE_F ? x : __crt_math_overflowf(1);
	}
	/* So near 1 that float's own sum rounds right. */
	if (CRT_UNLIKELY(m < 0x32000000))
		return 1 + x;
	y = exp_d(x);
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}
