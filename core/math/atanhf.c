/* SPDX-License-Identifier: MIT */
/* atanhf(): half of log(1 + 2 x / (1 - x)). ISO C17 7.12.5.3; see float_log.h. */
#include "float_log.h"

CASES(ATANHF);

float atanhf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m >= 0x3f800000)) {
		if (m > INFINITE_F)
			return x + x;
		return m == 0x3f800000 ? __crt_math_polef((float_bits(x) & SIGN_F) != 0 ? -1 : 1) : __crt_math_domainf();
	}
	/* The cube is less than half a place. */
	if (m < 0x39800000)
		return m == 0 ? x : to_any_float(beyond(x));
	y = 0.5 * log_whole(log1p_d((a + a) / (1 - a)));
	return to_float(with_sign_of(settle(m, y, 0x100, cases), x));
}
