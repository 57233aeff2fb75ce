/* SPDX-License-Identifier: MIT */
/* asinhf(): log(1 + t), t = x + x^2 / (1 + sqrt(1 + x^2)). ISO C17 7.12.5.2; see float_log.h. */
#include "float_log.h"

CASES(ASINHF);

float asinhf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m), a2 = a * a;

	if (CRT_UNLIKELY(m >= INFINITE_F))
		return x + x;
	/* The cube is less than half a place. */
	if (m < 0x39800000)
		return m == 0 ? x : to_any_float(short_of(x));
	y = log_whole(log1p_d(a + a2 / (1 + __builtin_sqrt(1 + a2))));
	return to_float(with_sign_of(settle(m, y, 0x100, cases), x));
}
