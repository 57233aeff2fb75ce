/* SPDX-License-Identifier: MIT */
/* The exponential function by table: x is k steps of log(2)/128 and a rest r. 2^(k/128) comes from the table, e^r - 1 = r + q
 * from a polynomial that is short because r is small, and accurate because what it adds to 1 is small. */
#ifndef CRT_LONG_EXP_H
#define CRT_LONG_EXP_H

#define CRT_LONG_EXP_CONSTANTS 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64

#ifndef CRT_LONG_EXP_TABLE
CRT_HIDDEN extern const double __crt_expl_table[128][2];
#endif

struct crt_expl {
	/* 2^(k/128), without its whole exponent. */
	double hi, lo;
	/* The rest and what it lacks; e^r - 1 - r. */
	long double r, r_low, q;
	int exponent;
};

/* Added and taken away again it leaves an integer. */
#define CRT_TO_INTEGER 0x3p62L

CRT_INLINE void __crt_expl_finish(struct crt_expl *e, int k, long double r, long double r_low)
{
	long double z = r * r;

	e->exponent = (k + 64) >> 7;
	e->hi = __crt_expl_table[(k + 64) & 127][0];
	e->lo = __crt_expl_table[(k + 64) & 127][1];
	e->r = r;
	e->r_low = r_low;
	e->q = z * ((0.5L + r * CRT_EXP_3) + z * ((CRT_EXP_4 + r * CRT_EXP_5) + z * (CRT_EXP_6 + r * CRT_EXP_7)));
}

/* x in steps, to the nearest. In another rounding mode up or down, which only matters if 1 is taken away from the power afterwards. */
CRT_INLINE long double __crt_expl_steps(long double x, long double per_unit)
{
	return (x * per_unit + CRT_TO_INTEGER) - CRT_TO_INTEGER;
}

/* What it leaves as an int: through double, because that conversion is one instruction. */
CRT_INLINE int __crt_expl_whole(long double steps)
{
	return (int)(double)steps;
}

/* The nearest in every rounding mode, or nearly so: with a half the sum could be rounded up to the next one, and the rest then have a bit too
 * many. In double, which has bits enough and needs no branch for the sign. */
CRT_INLINE int __crt_expl_steps_nearest(long double x, long double per_unit)
{
	double steps = (double)(x * per_unit);
	return (int)(steps + __builtin_copysign(0.4999, steps));
}

/* |x| <= 2^14 in all of these. e^x: */
CRT_INLINE void __crt_expl_parts(struct crt_expl *e, long double x)
{
	long double steps = __crt_expl_steps(x, CRT_STEPS_E);
	long double a = x - steps * CRT_STEP_E_1, b = steps * CRT_STEP_E_2, r = a - b;

	__crt_expl_finish(e, __crt_expl_whole(steps), r, (a - r) - b);
}

/* e^(x + low): */
CRT_INLINE void __crt_expl_low_parts(struct crt_expl *e, long double x, long double low)
{
	int k = __crt_expl_steps_nearest(x, CRT_STEPS_E);
	long double steps = k, a = x - steps * CRT_STEP_E_1, b = steps * CRT_STEP_E_2, c = a - b, d = ((a - c) - b) + low, r = c + d;

	__crt_expl_finish(e, k, r, d - (r - c));
}

/* 2^x; what r lacks is told only where 1 is taken away afterwards. */
CRT_INLINE void __crt_exp2l_parts(struct crt_expl *e, long double x, int less_1)
{
	int k = less_1 ? __crt_expl_steps_nearest(x, 128) : 0;
	long double steps = less_1 ? k : __crt_expl_steps(x, 128), a = x - steps * 0x1p-7L;

	if (less_1) {
		struct crt_pairl r = CRT_TIMESL(a, 0, LN2);
		r = __crt_sum_orderedl(r.hi, r.lo);
		__crt_expl_finish(e, k, r.hi, r.lo);
	} else {
		__crt_expl_finish(e, __crt_expl_whole(steps), a * CRT_LN2, 0);
	}
}

/* 10^x likewise. */
CRT_INLINE void __crt_exp10l_parts(struct crt_expl *e, long double x, int less_1)
{
	int k = less_1 ? __crt_expl_steps_nearest(x, CRT_STEPS_10) : 0;
	long double steps = less_1 ? k : __crt_expl_steps(x, CRT_STEPS_10);
	long double a = x - steps * CRT_STEP_10_1, b = steps * CRT_STEP_10_2, rest = a - b;

	if (less_1) {
		struct crt_pairl r = CRT_TIMESL(rest, (a - rest) - b, LN10);
		r = __crt_sum_orderedl(r.hi, r.lo);
		__crt_expl_finish(e, k, r.hi, r.lo);
	} else {
		__crt_expl_finish(e, __crt_expl_whole(steps), rest * CRT_LN10, 0);
	}
}

/* The power itself, without the exponent. */
CRT_INLINE struct crt_pairl __crt_expl_value(const struct crt_expl *e)
{
	long double t = (long double)e->hi + e->lo;
	return __crt_sum_orderedl(e->hi, e->lo + t * (e->r + (e->r_low + e->q)));
}

/* The power, complete. */
CRT_INLINE long double __crt_expl_result(const struct crt_expl *e)
{
	long double t = (long double)e->hi + e->lo, lo = e->lo + t * (e->r + (e->r_low + e->q));

	if (CRT_UNLIKELY(e->exponent < -16380 || e->exponent > 16380))
		return __crt_scaled_resultl(e->hi, lo, e->exponent);
	return (e->hi + lo) * __crt_power2l(e->exponent);
}

/* The power less 1, for exponents from -65 to 16383: its parts are added such that the largest are exact. */
CRT_INLINE struct crt_pairl __crt_expl_less_1(const struct crt_expl *e)
{
	long double scale = __crt_power2l(e->exponent), hi = e->hi * scale;
	long double less = (e->hi - 1.0L) + e->lo, p = e->r + (e->r_low + e->q);
	/* The difference is exact for exponents from -10 to 62 (hi is a double), and -1 is the larger part below; and the rest is smaller than what is left of a
	 * whole step. */
	long double less_hi = hi - 1, less_lo = CRT_LIKELY(e->exponent < 63) ? hi - (less_hi + 1) : (hi - less_hi) - 1;
	struct crt_pairl b = __crt_sum_orderedl(less_hi, e->r * scale);
	long double lo = less_lo + b.lo + (e->lo + (e->r_low + e->q) + less * p) * scale;

	return __crt_sum_orderedl(b.hi, lo);
}

#endif
#endif
