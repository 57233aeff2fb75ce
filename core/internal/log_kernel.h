/* SPDX-License-Identifier: MIT */
/* The logarithms' common part (after Tang, ACM TOMS 16, 1990): x = 2^k z with z from 0.7057 to 1.4114, whose place among 128 cells picks 1/c, a number of
 * nine bits near 1/z, with log(c) in two parts. So r = z / c - 1 is exact and below 2^-7.5, log(x) = k log(2) + log(c) + log(1 + r), and where x is near 1,
 * where c is 1, nothing is lost by cancellation. */
#ifndef CRT_LOG_KERNEL_H
#define CRT_LOG_KERNEL_H

#include "double_double.h"
#include "log_table.h"

struct crt_log_entry {
	double inverse, log, log_low;
};
/* With natural logarithms, and with those to 2. */
CRT_HIDDEN extern const struct crt_log_entry __crt_log_table[128], __crt_log2_table[128];

#define LOG_FIRST_CELL 0x3fe6955500000000

struct log_parts {
	/* The exponent, and log(z) in two parts and what the polynomial gives. */
	double k;
	/* log(c) or k log(2) + log(c), in two parts; r, and its own low part. */
	double r, r_low;
	const struct crt_log_entry *entry;
};

/* Takes apart a positive number that is given by its bits (those of a normal one; for a subnormal one with a negative exponent), and a
 * part `low` that is below its last place. */
CRT_INLINE struct log_parts log_take_from(const struct crt_log_entry *table, uint64_t bits, double low, const int fused)
{
	struct log_parts p;
	uint64_t offset = bits - LOG_FIRST_CELL;
	int64_t k = (int64_t)offset >> 52;
	uint64_t z_bits = bits - ((uint64_t)k << 52);
	double z = from_bits(z_bits);

	p.k = (double)k;
	p.entry = &table[offset >> 45 & 127];
	if (fused) {
		p.r = __builtin_fma(z, p.entry->inverse, -1);
	} else {
		double high = from_bits(z_bits & 0xffffffff00000000);
		p.r = (high * p.entry->inverse - 1) + (z - high) * p.entry->inverse;
	}
	p.r_low = 0;
	if (low != 0) {
		struct dd s = two_sum(p.r, low * from_bits((uint64_t)(1023 - k) << 52) * p.entry->inverse);
		p.r = s.hi;
		p.r_low = s.lo;
	}
	return p;
}

CRT_INLINE struct log_parts log_take(uint64_t bits, double low, const int fused)
{
	return log_take_from(__crt_log_table, bits, low, fused);
}

/* One over the number that log_take() has taken apart, to 2^-14. */
CRT_INLINE double log_inverse(struct log_parts p, uint64_t bits)
{
	int64_t k = (int64_t)(bits - LOG_FIRST_CELL) >> 52;
	double inverse = p.entry->inverse * from_bits((uint64_t)(1023 - k) << 52);
	return inverse - inverse * p.r;
}

/* (log(1 + r) - r + r^2 / 2) / r^3 */
CRT_INLINE double log_poly(double r, double r2, const int fused)
{
	return mul_add(r2, mul_add(r2, mul_add(r, LOG_P5, LOG_P4, fused), mul_add(r, LOG_P3, LOG_P2, fused), fused),
		mul_add(r, LOG_P1, LOG_P0, fused), fused);
}

/* `base` is k log(2) + log(c), exact in its high part. The sum of the result is good for 2^-61 of it. */
CRT_INLINE struct dd log_sum(struct log_parts p, struct dd base, const int fused)
{
	double r = p.r, r2 = r * r;
	struct dd s = fast_two_sum(base.hi, r);
	s.lo += base.lo + p.r_low;
	s.lo = mul_add(r * r2, log_poly(r, r2, fused), mul_add(r2, -0.5, s.lo, fused), fused);
	return s;
}

/* The same, good for 2^-68. */
CRT_INLINE struct dd log_sum_precise(struct log_parts p, struct dd base, const int fused)
{
	double r = p.r, r2, low;
	struct dd s = fast_two_sum(base.hi, r), half, t;

	low = s.lo + (base.lo + p.r_low);
	half = two_prod(r, -0.5 * r, fused);
	r2 = r * r;
	t = fast_two_sum(s.hi, half.hi);
	low = mul_add(r * r2, log_poly(r, r2, fused), half.lo + low - p.r_low * r, fused) + t.lo;
	return fast_two_sum(t.hi, low);
}

CRT_INLINE struct dd log_base(struct log_parts p, const int fused)
{
	return (struct dd){ mul_add(p.k, LOG_LN2_HI, p.entry->log, fused), mul_add(p.k, LOG_LN2_LO, p.entry->log_low, fused) };
}

/* log(z) without the exponent. */
CRT_INLINE struct dd log_cell(struct log_parts p, const int fused)
{
	return log_sum(p, (struct dd){ p.entry->log, p.entry->log_low }, fused);
}

/* exponent + low + log(z) factor: a logarithm to another base, exact where z is 1. */
CRT_INLINE double log_convert(double exponent, double low, struct dd z, double factor, double factor_low, const int fused)
{
	struct dd p = two_prod(z.hi, factor, fused);
	struct dd s = fast_two_sum(exponent, p.hi);

	/* z.lo, which comes last, is added last. */
	return s.hi + mul_add(z.lo, factor, mul_add(z.hi, factor_low, p.lo, fused) + (s.lo + low), fused);
}

/* log(x + low), for a positive normal x; `precise` as in log_sum_precise(). */
CRT_INLINE struct dd log_dd(double x, double low, const int precise, const int fused)
{
	struct log_parts p = log_take(bits_of(x), low, fused);
	return precise ? log_sum_precise(p, log_base(p, fused), fused) : log_sum(p, log_base(p, fused), fused);
}

/* 1 + x + low, for x > -1. */
CRT_INLINE struct dd log_one_plus(double x, double low)
{
	struct dd u;

	/* Beyond, what is below the last place counts for nothing, and might not be scaled; the sum might overflow. */
	if (CRT_UNLIKELY(x >= 0x1p60))
		return (struct dd){ x, 0 };
	u = two_sum(1, x);
	u.lo += low;
	return u;
}

/* log(1 + x + low); for x as small as 2^-40 to 2^-60 of it. */
CRT_INLINE struct dd log1p_dd(double x, double low, const int precise, const int fused)
{
	struct dd u = log_one_plus(x, low);
	return log_dd(u.hi, u.lo, precise, fused);
}

#endif
