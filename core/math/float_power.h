/* SPDX-License-Identifier: MIT */
/* The float functions' powers: 2^(n log2(x)) in double, and where that comes too near a boundary of float, again in twice the precision. */
#ifndef CRT_FLOAT_POWER_H
#define CRT_FLOAT_POWER_H

#include "float_exp.h"
#include "float_log.h"

struct crt_float_power {
	/* The base is x, or 1 + x. */
	double x;
	int plus_one;
	/* The exponent: n_hi + n_lo, or one over it. */
	double n_hi, n_lo;
	int root;
	/* Whether the power may be a float or the middle between two. */
	int may_be_exact;
};

/* The power to 53 bits, the last of which is odd if there are more. core/math/float_power.c */
CRT_HIDDEN double __crt_float_power(const struct crt_float_power *power);

/* 2^z, where z has an error of less than 2^-43; negative if `negative`. */
CRT_INLINE float power_result(double z, int negative, const struct crt_float_power *power)
{
	double y;
	if (CRT_UNLIKELY(!(z < 151 && z > -151)))
		return z > 0 ? __crt_math_overflowf(negative ? -1 : 1) : __crt_math_underflowf(negative ? -1 : 1);
	y = exp2_d(z);
	if (CRT_UNLIKELY(near_boundary(y, 0x800)))
		y = __crt_float_power(power);
	return to_any_float(negative ? -y : y);
}

/* An integer as a sum of two doubles. */
CRT_INLINE void split_integer(long long n, double *hi, double *lo)
{
	long long low = n < (long long)1 << 53 && n > -((long long)1 << 53) ? 0 : n & 0x7ff;
	*hi = (double)(n - low);
	*lo = (double)low;
}

#endif
