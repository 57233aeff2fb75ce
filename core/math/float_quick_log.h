/* SPDX-License-Identifier: MIT */
/* The float functions' quick logarithms: float_log.h with a shorter polynomial. */
#ifndef CRT_FLOAT_QUICK_LOG_H
#define CRT_FLOAT_QUICK_LOG_H

#include "float_log.h"
#include "float_quick.h"

/* The logarithm of x, a positive double, to a base whose logarithm is 1/unit, and which is `two` of 2. Beside 1 only if x is no longer than a float. */
CRT_INLINE double quick_log(double x, double unit, double two, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = &__crt_float_log_table[log_split(x, &k, &z)];
	double r = mul_add(z, cell->inverse, -1, fused), r2 = r * r;
	double p = mul_add(r2, mul_add(r, F_QUICK_LOG_P3, F_QUICK_LOG_P2, fused), mul_add(r, F_QUICK_LOG_P1, F_QUICK_LOG_P0, fused), fused);
	double high = mul_add(cell->log, unit, k * two, fused);
	return mul_add(r2 * unit, p, mul_add(r, unit, high, fused), fused);
}

/* The logarithm to 2 with an error of 2^-44, for powers. */
CRT_INLINE double quick_log2_long(double x, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = &__crt_float_log_table[log_split(x, &k, &z)];
	double r = mul_add(z, cell->inverse, -1, fused), r2 = r * r;
	double p = mul_add(r2, mul_add(r2, F_POW_LOG2_P4, mul_add(r, F_POW_LOG2_P3, F_POW_LOG2_P2, fused), fused), mul_add(r, F_POW_LOG2_P1, F_POW_LOG2_P0, fused), fused);
	double high = mul_add(cell->log, F_1_LN2, k, fused);
	return mul_add(r2, p, mul_add(r, F_1_LN2, high, fused), fused);
}

#endif
