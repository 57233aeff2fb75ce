/* SPDX-License-Identifier: MIT */
/* llrintf(): the CPU's own conversion, where its result cannot be its sign for what does not fit. Intel SDM 2, CVTSS2SI. */
#define REAL_FLOAT 1
#include "../to_integer.h"

long long llrintf(float x)
{
	long long result;
	/* volatile: it must not raise FE_INVALID for what the other way raises it for. */
	if (CRT_LIKELY(magnitude(to_bits(x)) < (bits)(BIAS + (int)sizeof(long long) * CHAR_BIT - 2) << FRACTION)) {
		__asm__ volatile("cvtss2si %1, %0" : "=r"(result) : "x"(x));
		return result;
	}
	return (long long)to_integer(x, direction_now(), (int)sizeof(long long) * CHAR_BIT, 1);
}
