/* SPDX-License-Identifier: MIT */
/* __crt_math_tiny(): the result of functions that near 0 are their argument. */
#include "double_double.h"
#include "math_error.h"

CRT_COLD double __crt_math_tiny(double x)
{
	if (x != 0 && exponent_of(x) == 0)
		/* The exact result is not x, if only just. */
		__crt_math_underflow(1);
	return x;
}
