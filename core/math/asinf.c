/* SPDX-License-Identifier: MIT */
/* asinf(): ISO C17 7.12.4.2; see float_asin.h. */
#include "float_asin.h"

CASES(ASINF);

float asinf(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (m <= 0x3f000000) {
		/* The cube is less than half a place. */
		if (m < 0x39800000)
			return m == 0 ? x : to_any_float(beyond(x));
		y = asin_small(a, a * a);
	} else {
		y = F_PI_2 - 2 * acos_half(a);
	}
	return to_float(with_sign_of(settle(m, y, 0x40, cases), x));
}
