/* SPDX-License-Identifier: MIT */
/* __flt_rounds(): FLT_ROUNDS, from the SSE control word (Intel SDM 1, 10.2.3), whose order differs. */
#include <float.h>

int __flt_rounds(void)
{
	/* nearest, down, up, toward zero */
	static const signed char rounds[4] = { 1, 3, 2, 0 };
	return rounds[__builtin_ia32_stmxcsr() >> 13 & 3];
}
