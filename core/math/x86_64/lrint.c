/* SPDX-License-Identifier: MIT */
/* lrint(): the CPU's own conversion, where its result cannot be its sign for what does not fit. Intel SDM 2, CVTSD2SI. */
#include "../to_integer.h"

long lrint(double x)
{
	long result;
	/* volatile: it must not raise FE_INVALID for what the other way raises it for. */
	if (CRT_LIKELY(magnitude(to_bits(x)) < (bits)(BIAS + (int)sizeof(long) * CHAR_BIT - 2) << FRACTION)) {
		__asm__ volatile("cvtsd2si %1, %0" : "=r"(result) : "x"(x));
		return result;
	}
	return (long)to_integer(x, direction_now(), (int)sizeof(long) * CHAR_BIT, 1);
}
