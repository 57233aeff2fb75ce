/* SPDX-License-Identifier: MIT */
/* The float functions' sine and cosine, in double. */
#ifndef CRT_FLOAT_TRIG_H
#define CRT_FLOAT_TRIG_H

#include "float_eval.h"
#include "floats_table.h"

typedef unsigned __int128 uint128;

/* An angle: r from -pi/4 to pi/4, and `quarter` right angles. */
struct angle {
	double r;
	unsigned quarter;
};

/* core/math/float_reduce.c: of |x| from 2^20. */
CRT_HIDDEN struct angle __crt_float_reduce(uint32_t magnitude);

/* Of |x|, finite. */
CRT_INLINE struct angle reduce(uint32_t magnitude)
{
	struct angle a;
	double x = float_of(magnitude);
	int n;
	if (CRT_UNLIKELY(magnitude >= 0x49800000))
		return __crt_float_reduce(magnitude);
	/* Cut off, whatever the rounding mode. The products of n and the first part are exact. */
	n = (int)(x * F_2_PI + 0.5);
	a.r = (x - n * F_PI_2_HI) - n * F_PI_2_LO;
	a.quarter = (unsigned)n;
	return a;
}

/* Of pi |x|, |x| < 2^23. */
CRT_INLINE struct angle reduce_pi(uint32_t magnitude)
{
	struct angle a;
	double x = float_of(magnitude);
	int n = (int)(x + x + 0.5);
	a.r = (x - 0.5 * n) * F_PI;
	a.quarter = (unsigned)n;
	return a;
}

CRT_INLINE double sin_d(double r)
{
	double r2 = r * r, r4 = r2 * r2;
	return r + r * r2 * ((F_SIN_P0 + r2 * F_SIN_P1) + r4 * ((F_SIN_P2 + r2 * F_SIN_P3) + r4 * (F_SIN_P4 + r2 * F_SIN_P5)));
}

CRT_INLINE double cos_d(double r)
{
	double r2 = r * r, r4 = r2 * r2;
	return 1 + r2 * (F_COS_P0 + r2 * ((F_COS_P1 + r2 * F_COS_P2) + r4 * ((F_COS_P3 + r2 * F_COS_P4) + r4 * (F_COS_P5 + r2 * F_COS_P6))));
}

/* The sine of an angle; of the next quarter, the cosine. */
CRT_INLINE double sin_of(struct angle a)
{
	double y = (a.quarter & 1) != 0 ? cos_d(a.r) : sin_d(a.r);
	return double_of(double_bits(y) ^ (uint64_t)(a.quarter & 2) << 62);
}

CRT_INLINE double tan_of(struct angle a)
{
	double s = sin_d(a.r), c = cos_d(a.r);
	return (a.quarter & 1) != 0 ? -(c / s) : s / c;
}

#endif
