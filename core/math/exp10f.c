/* SPDX-License-Identifier: MIT */
/* exp10f(): C23 7.12.6.2; see float_exp.h. */
#define _GNU_SOURCE 1
#include "float_exp.h"

CASES(EXP10F);

float exp10f(float x)
{
	uint32_t m = magnitude_f(x);
	double y;

	if (CRT_UNLIKELY(m >= 0x42380000))
		return exp_out_of_range(x);
	/* So near 1 that float's own sum rounds right. */
	if (CRT_UNLIKELY(m < 0x32000000))
		return 1 + x;
	y = exp2_d(x * F_LOG2_10);
	return to_any_float(settle(float_bits(x), y, 0x200, cases));
}
