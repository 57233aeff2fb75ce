/* SPDX-License-Identifier: MIT */
/* acospif(): C23 7.12.4.8; see float_asin.h. */
#define _GNU_SOURCE 1
#include "float_asin.h"

CASES(ACOSPIF);

float acospif(float x)
{
	uint32_t m = magnitude_f(x);
	double y = x;

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (m <= 0x3f000000) {
		/* So near 1/2 that float's own difference rounds right. */
		if (m < 0x32000000)
			return 0.5f - x * 0.25f;
		y = 0.5 - asin_small(y, y * y) * F_1_PI;
	} else if (y > 0) {
		if (m == 0x3f800000)
			return 0;
		y = 2 * acos_half(y) * F_1_PI;
	} else {
		y = 1 - 2 * acos_half(-y) * F_1_PI;
	}
	return to_float(settle(float_bits(x), y, 0x40, cases));
}
