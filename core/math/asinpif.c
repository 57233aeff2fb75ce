/* SPDX-License-Identifier: MIT */
/* asinpif(): C23 7.12.4.9; see float_asin.h. */
#define _GNU_SOURCE 1
#include "float_asin.h"

CASES(ASINPIF);

float asinpif(float x)
{
	uint32_t m = magnitude_f(x);
	double y, a = float_of(m);

	if (CRT_UNLIKELY(m > 0x3f800000))
		return __crt_float_outside(x);
	if (m == 0)
		return x;
	if (m <= 0x3f000000)
		y = asin_small(a, a * a) * F_1_PI;
	else
		y = 0.5 - 2 * acos_half(a) * F_1_PI;
	return to_any_float(with_sign_of(settle(m, y, 0x40, cases), x));
}
