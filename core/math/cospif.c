/* SPDX-License-Identifier: MIT */
/* cospif(): C23 7.12.4.12; see float_trig.h. */
#define _GNU_SOURCE 1
#include "float_trig.h"

CASES(COSPIF);

float cospif(float x)
{
	uint32_t m = magnitude_f(x);

	/* From 2^24 all are even integers. */
	if (CRT_UNLIKELY(m >= 0x4b000000)) {
		if (m >= INFINITE_F)
			return __crt_float_outside(x);
		return m < 0x4b800000 && (m & 1) != 0 ? -1 : 1;
	}
	if (CRT_UNLIKELY(m < 0x38800000))
		return m == 0 ? 1 : to_float(short_of(1));
	struct angle a = reduce_pi(m);
	a.quarter++;
	if (a.r == 0 && (a.quarter & 1) == 0)
		return 0;
	return to_float(settle(m, sin_of(a), 0x40, cases));
}
