/* SPDX-License-Identifier: MIT */
/* erfcf(): ISO C17 7.12.8.2; see float_erf.h. */
#include "float_erf.h"

CASES(ERFCF);

float erfcf(float x)
{
	uint32_t m = magnitude_f(x);
	int negative = (float_bits(x) & SIGN_F) != 0;
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x41240000 || (negative && m >= 0x407c0000))) {
		if (m > INFINITE_F)
			return x + x;
		if (negative)
			return to_float(m == INFINITE_F ? 2 : short_of(2));
		return m == INFINITE_F ? 0 : __crt_math_underflowf(1);
	}
	/* So near 1 that float's own difference rounds right. */
	if (CRT_UNLIKELY(m < 0x32000000))
		return 1 - x;
	if (m < 0x3f000000)
		y = 1 - erf_small(x);
	else if (negative)
		y = m < 0x3f600000 ? 1 + erf_small(a) : 2 - erfc_large(a);
	else
		y = erfc_large(a);
	return to_any_float(settle(float_bits(x), y, 0x400, cases));
}
