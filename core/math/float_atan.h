/* SPDX-License-Identifier: MIT */
/* The float functions' arc tangent, in double: atan(x) = atan(c) + atan((x - c) / (1 + c x)). */
#ifndef CRT_FLOAT_ATAN_H
#define CRT_FLOAT_ATAN_H

#include "float_eval.h"
#include "floats_table.h"

/* atan(c) and what a double lacks of it, for c in the middle of each quarter of an octave from 2^-4 to 2^5. */
CRT_HIDDEN extern const struct crt_float_atan {
	double hi, lo;
} __crt_float_atan_table[36];

enum { ATAN_FIRST = 0x3d800000, ATAN_END = 0x42000000 };

CRT_INLINE int atan_index(uint32_t magnitude)
{
	return (int)((magnitude - ATAN_FIRST) >> 21);
}

CRT_INLINE double atan_center(uint32_t magnitude)
{
	return float_of((magnitude & ~(uint32_t)0x1fffff) | 0x100000);
}

/* |t| <= 1/16 */
CRT_INLINE double atan_small(double t)
{
	double t2 = t * t, t4 = t2 * t2;
	return t + t * t2 * ((F_ATAN_P0 + t2 * F_ATAN_P1) + t4 * ((F_ATAN_P2 + t2 * F_ATAN_P3) + t4 * (F_ATAN_P4 + t2 * F_ATAN_P5)));
}

/* Of y/x, which is about the float of this magnitude; x and y positive floats. */
CRT_INLINE double atan_ratio(double y, double x, uint32_t magnitude)
{
	if (magnitude < ATAN_FIRST)
		return atan_small(y / x);
	if (magnitude < ATAN_END) {
		double c = atan_center(magnitude);
		return __crt_float_atan_table[atan_index(magnitude)].hi + atan_small((y - c * x) / (x + c * y));
	}
	return F_PI_2 - atan_small(x / y);
}

#endif
