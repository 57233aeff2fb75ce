/* SPDX-License-Identifier: MIT */
/* The float functions' quick exponential: float_exp.h with a shorter polynomial. */
#ifndef CRT_FLOAT_QUICK_EXP_H
#define CRT_FLOAT_QUICK_EXP_H

#include "float_exp.h"
#include "float_quick.h"

/* 2^z, |z| up to 1000. The power from the table comes last, and needs one operation only. */
CRT_INLINE double quick_exp2(double z, const int fused)
{
	const double shift = 0x1.8p45;
	double shifted = z + shift, r = z - (shifted - shift), r2 = r * r;
	double t = add_to_exponent(&__crt_float_exp_table[double_bits(shifted) & 127], shifted, 45);
	return t * mul_add(r2, mul_add(r, F_QUICK_EXP2_P2, F_QUICK_EXP2_P1, fused), mul_add(r, F_QUICK_EXP2_P0, 1, fused), fused);
}

#endif
