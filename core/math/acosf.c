/* SPDX-License-Identifier: MIT */
/* acosf(): ISO C17 7.12.4.1; see float_asin.h. */
#include "float_asin.h"

CASES(ACOSF);

float acosf(float x)
{
	uint32_t m = magnitude_f(x);
	double y = x;

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (CRT_UNLIKELY(m < 0x30000000)) {
		/* Powers of x might underflow. */
		y = F_PI_2 - y;
	} else if (m <= 0x3f000000) {
		y = F_PI_2 - asin_small(y, y * y);
	} else if (y > 0) {
		if (m == 0x3f800000)
			return 0;
		y = 2 * acos_half(y);
	} else {
		y = F_PI - 2 * acos_half(-y);
	}
	return to_float(settle(float_bits(x), y, 0x40, cases));
}
