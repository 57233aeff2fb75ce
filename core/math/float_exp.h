/* SPDX-License-Identifier: MIT */
/* The float functions' exponential, in double. */
#ifndef CRT_FLOAT_EXP_H
#define CRT_FLOAT_EXP_H

#include "float_eval.h"
#include "floats_table.h"

/* The bits of 2^(i/128), less i << 45. */
CRT_HIDDEN extern const uint64_t __crt_float_exp_table[128];

/* 2^z, |z| up to 1000: z = k/32 + r. */
CRT_INLINE double exp2_d(double z)
{
	const double shift = 0x1.8p47;
	double shifted = z + shift;
	uint64_t k = double_bits(shifted);
	double r = z - (shifted - shift), r2 = r * r;
	double t = double_of(__crt_float_exp_table[4 * (k & 31)] + (k << 47));
	double p = (F_EXP2_P0 * r + r2 * (F_EXP2_P1 + r * F_EXP2_P2)) + r2 * r2 * ((F_EXP2_P3 + r * F_EXP2_P4) + r2 * F_EXP2_P5);
	return t + t * p;
}

CRT_INLINE double exp_d(double x)
{
	return exp2_d(x * F_1_LN2);
}

/* An exponential of what is no number, or so large that the exponential is none of float's. */
CRT_INLINE float exp_out_of_range(float x)
{
	if (magnitude_f(x) > INFINITE_F)
		return x + x;
	if ((float_bits(x) & SIGN_F) != 0)
		return magnitude_f(x) == INFINITE_F ? 0 : __crt_math_underflowf(1);
	return magnitude_f(x) == INFINITE_F ? x : __crt_math_overflowf(1);
}

/* exp(t) - 1, |t| < 0.07. */
CRT_INLINE double expm1_small(double t)
{
	double t2 = t * t;
	return t + t2 * ((F_EXPM1_P0 + t * F_EXPM1_P1) + t2 * ((F_EXPM1_P2 + t * F_EXPM1_P3) + t2 * ((F_EXPM1_P4 + t * F_EXPM1_P5) +
		t2 * (F_EXPM1_P6 + t * F_EXPM1_P7))));
}

#endif
