/* SPDX-License-Identifier: MIT */
/* The float functions' arc sine, in double. */
#ifndef CRT_FLOAT_ASIN_H
#define CRT_FLOAT_ASIN_H

#include "float_eval.h"
#include "floats_table.h"

/* Of s, whose square is w, up to 1/2. */
CRT_INLINE double asin_small(double s, double w)
{
	double w2 = w * w, w4 = w2 * w2;
	double low = ((F_ASIN_P0 + w * F_ASIN_P1) + w2 * (F_ASIN_P2 + w * F_ASIN_P3)) + w4 * ((F_ASIN_P4 + w * F_ASIN_P5) + w2 * (F_ASIN_P6 + w * F_ASIN_P7));
	return s + s * w * (low + w4 * w4 * ((F_ASIN_P8 + w * F_ASIN_P9) + w2 * (F_ASIN_P10 + w * F_ASIN_P11)));
}

/* Half of acos(x), x from 1/2 to 1. */
CRT_INLINE double acos_half(double x)
{
	double w = (1 - x) * 0.5;
	return asin_small(__builtin_sqrt(w), w);
}

#endif
