/* SPDX-License-Identifier: MIT */
/* The exponential functions' common part (after Tang, ACM TOMS 15, 1989): b^x = 2^(k/128) b^r, k an integer and |r| small. 2^(k/128) = T comes from
 * a table together with its own error; b^r - 1 from a polynomial. What is left is T (1 + t), |t| < 2^-8, whose error is below 2^-62 of it. */
#ifndef CRT_EXP_KERNEL_H
#define CRT_EXP_KERNEL_H

#include "double_double.h"
#include "exp_table.h"

struct crt_exp_entry {
	double error;
	uint64_t bits;
};
CRT_HIDDEN extern const struct crt_exp_entry __crt_exp_table[EXP_N];

/* (hi + lo) 2^exponent, rounded once, for a normal hi, a far smaller lo and any exponent: errors, subnormal results and errno included. */
CRT_HIDDEN double __crt_math_scale(double hi, double lo, int exponent);

/* 2^(k/128) (1 + t). */
struct exp_parts {
	uint64_t k;
	double t;
};

/* An integer near x * scale, below 2^31, the nearest one when rounding to nearest and a neighbour of it otherwise, which costs the polynomials
 * some bits (0.3 units of the last place of a power): its low 51 bits in `k`, whose upper ones are not its, and as a double. */
CRT_INLINE double nearest_integer(double x, double scale, uint64_t *k, const int fused)
{
	double shifted = mul_add(x, scale, 0x1.8p52, fused);
	*k = bits_of(shifted);
	return shifted - 0x1.8p52;
}

CRT_INLINE const struct crt_exp_entry *exp_entry(uint64_t k)
{
	return &__crt_exp_table[k & (EXP_N - 1)];
}

/* 2^(k/128) as a double; the caller knows that it is one. */
CRT_INLINE double exp_power(uint64_t k)
{
	return add_to_exponent(&exp_entry(k)->bits, from_bits(k), 45);
}

/* e^r 2^(k/128) */
CRT_INLINE struct exp_parts exp_near(uint64_t k, double r, const int fused)
{
	double r2 = r * r, p = mul_add(r, EXP_P1, EXP_P0, fused), q = mul_add(r, EXP_P3, EXP_P2, fused);
	return (struct exp_parts){ k, mul_add(r2, mul_add(r2, q, p, fused), exp_entry(k)->error + r, fused) };
}

CRT_INLINE struct exp_parts exp_reduce(double x, const int fused)
{
	uint64_t k;
	double kd = nearest_integer(x, EXP_SCALE, &k, fused);
	return exp_near(k, mul_add(kd, -EXP_STEP_HI, x, fused) - kd * EXP_STEP_LO, fused);
}

/* e^(x + low) */
CRT_INLINE struct exp_parts exp_reduce_dd(double x, double low, const int fused)
{
	uint64_t k;
	double kd = nearest_integer(x, EXP_SCALE, &k, fused);
	return exp_near(k, mul_add(kd, -EXP_STEP_HI, x, fused) + mul_add(kd, -EXP_STEP_LO, low, fused), fused);
}

CRT_INLINE struct exp_parts exp2_near(uint64_t k, double r, const int fused)
{
	double r2 = r * r, p = mul_add(r, EXP2_P2, EXP2_P1, fused), q = mul_add(r, EXP2_P4, EXP2_P3, fused);
	return (struct exp_parts){ k, mul_add(r2, mul_add(r2, q, p, fused), mul_add(r, EXP2_P0, exp_entry(k)->error, fused), fused) };
}

CRT_INLINE struct exp_parts exp2_reduce(double x, const int fused)
{
	/* In steps of 1/128. */
	double shifted = x + 0x1.8p52 / EXP_N;
	return exp2_near(bits_of(shifted), x - (shifted - 0x1.8p52 / EXP_N), fused);
}

CRT_INLINE struct exp_parts exp2_reduce_steadily(double x, const int fused)
{
	uint64_t k;
	double kd = round_steadily(x * EXP_N, &k, fused);
	return exp2_near(k, x - kd * (1.0 / EXP_N), fused);
}

CRT_INLINE struct exp_parts exp10_near(uint64_t k, double kd, double x, const int fused)
{
	double r = mul_add(kd, -EXP10_STEP_LO, mul_add(kd, -EXP10_STEP_HI, x, fused), fused), r2 = r * r;
	double p = mul_add(r, EXP10_P2, EXP10_P1, fused), q = mul_add(r, EXP10_P4, EXP10_P3, fused);
	return (struct exp_parts){ k, mul_add(r2, mul_add(r2, q, p, fused), mul_add(r, EXP10_P0, exp_entry(k)->error, fused), fused) };
}

CRT_INLINE struct exp_parts exp10_reduce(double x, const int fused)
{
	uint64_t k;
	double kd = nearest_integer(x, EXP10_SCALE, &k, fused);
	return exp10_near(k, kd, x, fused);
}

CRT_INLINE struct exp_parts exp10_reduce_steadily(double x, const int fused)
{
	uint64_t k;
	double kd = round_steadily(x * EXP10_SCALE, &k, fused);
	return exp10_near(k, kd, x, fused);
}

/* The result, if it is a normal number. */
CRT_INLINE double exp_finish(struct exp_parts e, const int fused)
{
	double power = exp_power(e.k);
	return mul_add(power, e.t, power, fused);
}

/* The same as a sum. */
CRT_INLINE struct dd exp_finish_dd(struct exp_parts e)
{
	double power = exp_power(e.k);
	return (struct dd){ power, power * e.t };
}

/* The result times 2^more, whatever its size. */
CRT_INLINE double exp_finish_scaled(struct exp_parts e, int more, int sign)
{
	double power = exp_power(e.k & (EXP_N - 1));
	if (sign < 0)
		power = -power;
	return __crt_math_scale(power, power * e.t, (int)((int64_t)e.k >> 7) + more);
}

/* The same in any rounding mode, for what would suffer from less. */
CRT_INLINE struct exp_parts exp_reduce_steadily(double x, const int fused)
{
	uint64_t k;
	double kd = round_steadily(x * EXP_SCALE, &k, fused);
	return exp_near(k, mul_add(kd, -EXP_STEP_LO, mul_add(kd, -EXP_STEP_HI, x, fused), fused), fused);
}

/* e^x and e^-x, each as a sum, for 0 <= x < 512. */
struct exp_pair {
	struct dd plus, minus;
};

CRT_INLINE struct exp_pair exp_both(double x, const int fused)
{
	uint64_t k;
	double kd = round_steadily(x * EXP_SCALE, &k, fused);
	double r = mul_add(kd, -EXP_STEP_LO, mul_add(kd, -EXP_STEP_HI, x, fused), fused), r2 = r * r;
	double even = mul_add(r2 * r2, EXP_P2, r2 * EXP_P0, fused), odd = r * r2 * mul_add(r2, EXP_P3, EXP_P1, fused);
	struct exp_parts plus = { k, exp_entry(k)->error + r + (even + odd) }, minus = { -k, exp_entry(-k)->error - r + (even - odd) };
	return (struct exp_pair){ exp_finish_dd(plus), exp_finish_dd(minus) };
}

/* e^(x + low) - 1 for |x| < 0.18. */
CRT_INLINE struct dd expm1_small(double x, double low, const int fused)
{
	struct dd square = two_prod(x, x, fused), s;
	double x2 = square.hi, x4 = x2 * x2;
	double a = mul_add(x2, mul_add(x, EXPM1_Q3, EXPM1_Q2, fused), mul_add(x, EXPM1_Q1, EXPM1_Q0, fused), fused);
	double b = mul_add(x2, mul_add(x, EXPM1_Q7, EXPM1_Q6, fused), mul_add(x, EXPM1_Q5, EXPM1_Q4, fused), fused);
	double q = mul_add(x4, mul_add(x4, mul_add(x, EXPM1_Q9, EXPM1_Q8, fused), b, fused), a, fused);

	s = fast_two_sum(x, 0.5 * x2);
	s.lo += mul_add(x * x2, q, 0.5 * square.lo, fused) + mul_add(low, x, low, fused);
	return s;
}

#endif
