/* SPDX-License-Identifier: MIT */
/* __fpclassify(): behind fpclassify(). ISO C17 7.12.3.1. */
#include "real.h"

int R(__fpclassify)(real x)
{
	bits m = magnitude(to_bits(x));
	if (is_unsupported(x))
		return FP_NAN;
	if (m >= INFINITE)
		return m == INFINITE ? FP_INFINITE : FP_NAN;
	if (m >= SMALLEST)
		return FP_NORMAL;
	return m == 0 ? FP_ZERO : FP_SUBNORMAL;
}
