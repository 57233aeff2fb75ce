/* SPDX-License-Identifier: MIT */
/* The float functions' quick logarithms: float_log.h with a shorter polynomial. */
#ifndef CRT_FLOAT_QUICK_LOG_H
#define CRT_FLOAT_QUICK_LOG_H

#include "float_log.h"
#include "float_quick.h"

/* 1/c, and the logarithm of c to 2. */
CRT_HIDDEN extern const struct crt_float_log __crt_float_log2_table[64];
_Static_assert(sizeof(struct crt_float_log) == 16, "log_split_f() shifts by 17 places less 4");

/* Whether a float is positive and normal. */
CRT_INLINE int is_normal_f(float x)
{
	return float_bits(x) - 0x800000 < INFINITE_F - 0x800000;
}

/* log_split() of a positive normal float, in shorter integers, and with the place in the table as an address. */
CRT_INLINE const struct crt_float_log *log_split_f(const struct crt_float_log *table, float x, int *k, double *z)
{
	uint32_t offset = float_bits(x) - (uint32_t)(LOG_BASE >> 29) + (896u << 23);
	*k = (int32_t)offset >> 23;
	*z = float_of(float_bits(x) - (offset & 0xff800000));
	return (const struct crt_float_log *)((const char *)table + (offset >> 13 & 63 * sizeof *table));
}

/* The logarithm of 2^k z to a base whose logarithm is 1/unit, and which is `two` of 2. */
CRT_INLINE double quick_log_of(int k, double z, const struct crt_float_log *cell, double unit, double two, const int fused)
{
	double r = mul_add(z, cell->inverse, -1, fused), r2 = r * r;
	double p = mul_add(r2, mul_add(r, F_QUICK_LOG_P3, F_QUICK_LOG_P2, fused), mul_add(r, F_QUICK_LOG_P1, F_QUICK_LOG_P0, fused), fused);
	if (unit == 1)
		return mul_add(r2, p, r + mul_add(k, two, cell->log, fused), fused);
	double high = mul_add(cell->log, unit, k * two, fused);
	return mul_add(r2 * unit, p, mul_add(r, unit, high, fused), fused);
}

/* The logarithm of a positive double, beside 1 only if it is no longer than a float. */
CRT_INLINE double quick_log(double x, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = &__crt_float_log_table[log_split(x, &k, &z)];
	return quick_log_of(k, z, cell, 1, F_LN2, fused);
}

/* Those of a positive normal float. */
CRT_INLINE double quick_log_f(float x, double unit, double two, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = log_split_f(__crt_float_log_table, x, &k, &z);
	return quick_log_of(k, z, cell, unit, two, fused);
}

CRT_INLINE double quick_log2_f(float x, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = log_split_f(__crt_float_log2_table, x, &k, &z);
	double r = mul_add(z, cell->inverse, -1, fused), r2 = r * r;
	double p = mul_add(r2, mul_add(r, F_QUICK_LOG2_P3, F_QUICK_LOG2_P2, fused), mul_add(r, F_QUICK_LOG2_P1, F_QUICK_LOG2_P0, fused), fused);
	return mul_add(r2, p, mul_add(r, F_1_LN2, k + cell->log, fused), fused);
}

/* The last one with an error of 2^-44, for powers. */
CRT_INLINE double quick_log2_long(float x, const int fused)
{
	int k;
	double z;
	const struct crt_float_log *cell = log_split_f(__crt_float_log2_table, x, &k, &z);
	double r = mul_add(z, cell->inverse, -1, fused), r2 = r * r;
	double high = mul_add(r2, F_POW_LOG2_P4, mul_add(r, F_POW_LOG2_P3, F_POW_LOG2_P2, fused), fused);
	double low = mul_add(r2, mul_add(r, F_POW_LOG2_P1, F_POW_LOG2_P0, fused), mul_add(r, F_1_LN2, k + cell->log, fused), fused);
	return mul_add(r2 * r2, high, low, fused);
}

#endif
