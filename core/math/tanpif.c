/* SPDX-License-Identifier: MIT */
/* tanpif(): the signs of its zeros and poles are those of sinpi(x)/cospi(x). C23 7.12.4.14; see float_trig.h. */
#define _GNU_SOURCE 1
#include "float_trig.h"

CASES(TANPIF);

float tanpif(float x)
{
	uint32_t m = magnitude_f(x);
	int negative = (float_bits(x) & SIGN_F) != 0;
	double y;

	if (CRT_UNLIKELY(m >= 0x4b000000)) {
		if (m >= INFINITE_F)
			return __crt_float_outside(x);
		return negative == (m < 0x4b800000 && (m & 1) != 0) ? 0.0f : -0.0f;
	}
	struct angle a = reduce_pi(m);
	if (CRT_UNLIKELY(a.r == 0)) {
		if ((a.quarter & 1) != 0)
			return __crt_math_polef(negative == ((a.quarter & 2) != 0) ? 1 : -1);
		if (m == 0)
			return x;
		return negative == ((a.quarter & 2) != 0) ? 0.0f : -0.0f;
	}
	y = tan_of(a);
	/* At the odd quarters. */
	if (CRT_UNLIKELY(__builtin_fabs(a.r) == 0.25 * F_PI))
		y = y < 0 ? -1 : 1;
	else
		y = settle(m, y, 0x40, cases);
	return to_any_float(negative ? -y : y);
}
