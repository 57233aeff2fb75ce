/* SPDX-License-Identifier: MIT */
/* What the kernels of the mathematical functions for double are made of: bits, and numbers as unevaluated sums of two doubles (Dekker 1971,
 * Knuth 4.2.2), exact when rounding to nearest and off by less than a unit of the low part otherwise.
 *
 * `fused` is a constant: 1 in functions that are compiled for a CPU with fused multiplication and addition (fused.h), 0 elsewhere. */
#ifndef CRT_DOUBLE_DOUBLE_H
#define CRT_DOUBLE_DOUBLE_H

#include <stdint.h>

#include "attr.h"

struct dd {
	double hi, lo;
};

CRT_INLINE uint64_t bits_of(double x)
{
	union { double value; uint64_t bits; } u = { x };
	return u.bits;
}

CRT_INLINE double from_bits(uint64_t bits)
{
	union { uint64_t bits; double value; } u = { bits };
	return u.value;
}

/* Sign and exponent, and the exponent alone, biased. */
CRT_INLINE uint32_t top_of(double x)
{
	return (uint32_t)(bits_of(x) >> 52);
}

CRT_INLINE uint32_t exponent_of(double x)
{
	return (uint32_t)(bits_of(x) >> 52) & 0x7ff;
}

/* 2 to the power e, a normal number's exponent. */
CRT_INLINE double power_of_two(int e)
{
	return from_bits((uint64_t)(int64_t)(1023 + e) << 52);
}

CRT_INLINE double absolute(double x)
{
	return __builtin_fabs(x);
}

CRT_INLINE double with_sign(double x, double sign)
{
	return from_bits((bits_of(x) & INT64_MAX) | (bits_of(sign) & ~(uint64_t)INT64_MAX));
}

CRT_INLINE int is_signaling(double x)
{
	/* A NaN whose first bit of the mantissa is clear. */
	return (bits_of(x) & INT64_MAX) - 0x7ff0000000000001 < 0x7ffffffffffff;
}

/* The double whose bits are *table + (bits of `shifted` << places): as vectors, which keeps it out of the integer registers. */
CRT_INLINE double add_to_exponent(const uint64_t *table, double shifted, int places)
{
	typedef uint64_t integers __attribute__((vector_size(16)));
	typedef double doubles __attribute__((vector_size(16)));
	return ((doubles)((integers){ *table, 0 } + ((integers)(doubles){ shifted, 0 } << places)))[0];
}

/* x, negative if `odd` is. */
CRT_INLINE double negated_if(double x, uint64_t odd)
{
	return from_bits(bits_of(x) ^ odd << 63);
}

/* a b + c, with one rounding or two. */
CRT_INLINE double mul_add(double a, double b, double c, const int fused)
{
	return fused ? __builtin_fma(a, b, c) : a * b + c;
}

/* The integer nearest to x, below 2^51, whatever the rounding mode: its low 51 bits in `k`, and as a double. */
CRT_INLINE double round_steadily(double x, uint64_t *k, const int fused)
{
#ifdef CRT_ROUND_EVEN
	/* A CPU's fused.h has it as one instruction. */
	if (fused) {
		double rounded = CRT_ROUND_EVEN(x);
		*k = bits_of(rounded + 0x1.8p52);
		return rounded;
	}
#endif
	(void)fused;
	/* The number before a half: with a half the one before it would become 1. */
	int64_t integer = (int64_t)(x + with_sign(0x1.fffffffffffffp-2, x));
	*k = (uint64_t)integer;
	return (double)integer;
}

/* a + b for |a| >= |b| or a = 0. */
CRT_INLINE struct dd fast_two_sum(double a, double b)
{
	double s = a + b;
	return (struct dd){ s, a - s + b };
}

CRT_INLINE struct dd two_sum(double a, double b)
{
	double s = a + b, t = s - a;
	return (struct dd){ s, (a - (s - t)) + (b - t) };
}

/* a b. Without fusing, for |a| and |b| below 2^996. */
CRT_INLINE struct dd two_prod(double a, double b, const int fused)
{
	double p = a * b;
	if (fused)
		return (struct dd){ p, __builtin_fma(a, b, -p) };
	double t = a * 0x8000001p0, ah = t - (t - a), al = a - ah;
	double u = b * 0x8000001p0, bh = u - (u - b), bl = b - bh;
	return (struct dd){ p, ((ah * bh - p) + ah * bl + al * bh) + al * bl };
}

CRT_INLINE struct dd dd_add(struct dd a, struct dd b)
{
	struct dd s = two_sum(a.hi, b.hi);
	return fast_two_sum(s.hi, s.lo + (a.lo + b.lo));
}

CRT_INLINE struct dd dd_add_d(struct dd a, double b)
{
	struct dd s = two_sum(a.hi, b);
	return fast_two_sum(s.hi, s.lo + a.lo);
}

CRT_INLINE struct dd dd_neg(struct dd a)
{
	return (struct dd){ -a.hi, -a.lo };
}

CRT_INLINE struct dd dd_mul_d(struct dd a, double b, const int fused)
{
	struct dd p = two_prod(a.hi, b, fused);
	return fast_two_sum(p.hi, mul_add(a.lo, b, p.lo, fused));
}

CRT_INLINE struct dd dd_mul(struct dd a, struct dd b, const int fused)
{
	struct dd p = two_prod(a.hi, b.hi, fused);
	return fast_two_sum(p.hi, p.lo + mul_add(a.hi, b.lo, a.lo * b.hi, fused));
}

CRT_INLINE struct dd dd_scale(struct dd a, double power)
{
	return (struct dd){ a.hi * power, a.lo * power };
}

/* a / b, with one division. */
CRT_INLINE struct dd dd_div(struct dd a, struct dd b, const int fused)
{
	double inverse = 1 / b.hi, q = a.hi * inverse;
	struct dd p = two_prod(q, b.hi, fused);
	double rest = ((a.hi - p.hi) - p.lo) + (a.lo - q * b.lo);
	return fast_two_sum(q, rest * inverse);
}

/* The square root of a positive sum. */
CRT_INLINE struct dd dd_sqrt(struct dd a, const int fused)
{
	double s = __builtin_sqrt(a.hi), half = 0.5 / s;
	struct dd p = two_prod(s, s, fused);
	return fast_two_sum(s, ((a.hi - p.hi) - p.lo + a.lo) * half);
}

#endif
