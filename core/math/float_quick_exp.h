/* SPDX-License-Identifier: MIT */
/* The float functions' quick exponential: float_exp.h with a shorter polynomial. */
#ifndef CRT_FLOAT_QUICK_EXP_H
#define CRT_FLOAT_QUICK_EXP_H

#include "float_exp.h"
#include "float_quick.h"

/* 2^(x unit), |x unit| up to 1000. */
CRT_INLINE double quick_exp2(double x, double unit, const int fused)
{
	const double shift = 0x1.8p47;
	double shifted = mul_add(x, unit, shift, fused);
	uint64_t k = double_bits(shifted);
	double n = shifted - shift, r = mul_add(x, unit, -n, fused), r2 = r * r;
	double t = double_of(__crt_float_exp_table[k & 31] + (k << 47));
	double p = mul_add(r2, F_QUICK_EXP2_P3, mul_add(r, F_QUICK_EXP2_P2, F_QUICK_EXP2_P1, fused), fused);
	return mul_add(t * r2, p, mul_add(t, r * F_QUICK_EXP2_P0, t, fused), fused);
}

#endif
