/* SPDX-License-Identifier: MIT */
/* __flt_rounds(): FLT_ROUNDS, found by rounding. */
#include <float.h>

int __flt_rounds(void)
{
	/* volatile: the sums must be made now, in the mode of now. */
	volatile float one = 1, tiny = 0x1p-60f;
	float up = one + tiny, down = -one - tiny;
	if (up != one)
		return 2;
	if (down != -one)
		return 3;
	return one - tiny != one ? 0 : 1;
}
