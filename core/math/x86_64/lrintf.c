/* SPDX-License-Identifier: MIT */
/* lrintf(): the CPU's own conversion, where its result cannot be its sign for what does not fit. Intel SDM 2, CVTSS2SI. */
#define REAL_FLOAT 1
#include "../to_integer.h"

long lrintf(float x)
{
	long result;
	/* volatile: it must not raise FE_INVALID for what the other way raises it for. */
	if (CRT_LIKELY(magnitude(to_bits(x)) < (bits)(BIAS + (int)sizeof(long) * CHAR_BIT - 2) << FRACTION)) {
		__asm__ volatile("cvtss2si %1, %0" : "=r"(result) : "x"(x));
		return result;
	}
	return (long)to_integer(x, direction_now(), (int)sizeof(long) * CHAR_BIT, 1);
}
