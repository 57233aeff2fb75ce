/* SPDX-License-Identifier: MIT */
/* atan2pif(): C23 7.12.4.11; see float_atan2.h. */
#define _GNU_SOURCE 1
#include "float_atan2.h"

float atan2pif(float y, float x)
{
	double a = float_of(magnitude_f(y)), b = float_of(magnitude_f(x)), angle;
	int negative = (float_bits(x) & SIGN_F) != 0;

	if (CRT_UNLIKELY(atan2_is_special(y, x)))
		return atan2_special(y, x, 0.25, 0.5);
	if (a == b) {
		angle = negative ? 0.75 : 0.25;
	} else {
		double quotient = a / b;
		angle = atan_ratio(a, b, quotient > 0x1p6 ? (uint32_t)ATAN_END : magnitude_f((float)quotient)) * F_1_PI;
		if (negative)
			angle = 1 - angle;
		if (CRT_UNLIKELY(near_boundary(angle, 0x40)))
			angle = __crt_float_atan2((float)a, (float)b, negative, 1);
	}
	return to_any_float(with_sign_of(angle, y));
}
