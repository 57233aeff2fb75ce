/* SPDX-License-Identifier: MIT */
/* The float functions' logarithms, in double. */
#ifndef CRT_FLOAT_LOG_H
#define CRT_FLOAT_LOG_H

#include "float_eval.h"
#include "floats_table.h"

/* 1/c, and log(c). */
CRT_HIDDEN extern const struct crt_float_log {
	double inverse, log;
} __crt_float_log_table[64];

/* A natural logarithm in two parts: k log(2) + rest. */
struct log_parts {
	double k, rest;
};

CRT_INLINE double log_polynomial(double r)
{
	double r2 = r * r;
	return r + r2 * ((F_LOG_P0 + r * F_LOG_P1) + r2 * ((F_LOG_P2 + r * F_LOG_P3) + r2 * ((F_LOG_P4 + r * F_LOG_P5) +
		r2 * (F_LOG_P6 + r * F_LOG_P7))));
}

/* 2^k z = x, z from 0.6875 to 1.375; and where z is in the table. */
#define LOG_BASE 0x3fe6000000000000u
CRT_INLINE int log_split(double x, int *k, double *z)
{
	uint64_t bits = double_bits(x), offset = bits - LOG_BASE;
	*k = (int)((int64_t)offset >> 52);
	*z = double_of(bits - (offset & (uint64_t)0xfff << 52));
	return (int)(offset >> 46) & 63;
}

/* x is a positive float, or any double that is no longer than one. */
CRT_INLINE struct log_parts log_f(double x)
{
	int k;
	double z;
	int i = log_split(x, &k, &z);
	/* The product is exact. */
	double r = z * __crt_float_log_table[i].inverse - 1;
	struct log_parts parts = { (double)k, __crt_float_log_table[i].log + log_polynomial(r) };
	return parts;
}

/* log(1 + t), t > -1 any double. */
CRT_INLINE struct log_parts log1p_d(double t)
{
	int k;
	if (__builtin_fabs(t) < 0x1p-7) {
		struct log_parts small = { 0, log_polynomial(t) };
		return small;
	}
	double z, high, low, one = 1 + t, rest = __builtin_fabs(t) < 1 ? t - (one - 1) : 1 - (one - t);
	int i = log_split(one, &k, &z);
	double inverse = __crt_float_log_table[i].inverse;
	high = double_of(double_bits(z) & ~(uint64_t)0x7ffffff);
	low = (z - high) + rest * double_of((uint64_t)(1023 - k) << 52);
	double r = (high * inverse - 1) + low * inverse;
	struct log_parts parts = { (double)k, __crt_float_log_table[i].log + log_polynomial(r) };
	return parts;
}

/* log(x), x any positive double. */
CRT_INLINE struct log_parts log_d(double x)
{
	int k;
	double z, high;
	int i = log_split(x, &k, &z);
	double inverse = __crt_float_log_table[i].inverse;
	high = double_of(double_bits(z) & ~(uint64_t)0x7ffffff);
	double r = (high * inverse - 1) + (z - high) * inverse;
	struct log_parts parts = { (double)k, __crt_float_log_table[i].log + log_polynomial(r) };
	return parts;
}

CRT_INLINE double log_whole(struct log_parts parts)
{
	return parts.k * F_LN2 + parts.rest;
}

/* Exact for powers of two. */
CRT_INLINE double log_to_2(struct log_parts parts)
{
	return parts.k + parts.rest * F_1_LN2;
}

/* A logarithm of what is no number, infinite, or not above the pole. */
CRT_INLINE float log_out_of_range(float x, float pole)
{
	if (x == pole)
		return __crt_math_polef(-1);
	return float_bits(x) == INFINITE_F ? x : __crt_float_outside(x);
}

#endif
