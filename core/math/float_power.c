/* SPDX-License-Identifier: MIT */
/* Powers with 100 bits, for the rare results that are near a boundary of float. To nearest, in whatever mode the caller is. A result that is nearer
 * to a boundary than 2^-76 counts as exact where exact ones are possible at all. */
#include "float_power.h"

#include <fenv.h>

#include "double_double.h"

#define LN2_HI 0x1.62e42fefa2p-1
#define LN2_MID 0x1.9ef35793c7673p-41
#define LN2_LO 0x1.f97b57a079a19p-103

/* e^a = 2^k times the result. */
static struct dd exp_wide(struct dd a, int *k)
{
	double n;
	struct dd r, e;
	*k = (int)(a.hi * F_1_LN2 + (a.hi < 0 ? -0.5 : 0.5));
	n = *k;
	r = dd_add_d((struct dd){ a.hi - n * LN2_HI, 0 }, a.lo);
	e = two_prod(-n, LN2_MID, 0);
	e.lo -= n * LN2_LO;
	r = dd_scale(dd_add(r, e), 0x1p-8);
	e = (struct dd){ 1, 0 };
	for (int i = 11; i > 1; i--)
		e = dd_add_d(dd_mul(e, dd_div(r, (struct dd){ i, 0 }, 0), 0), 1);
	/* e^r - 1, then its doubles' */
	e = dd_mul(e, r, 0);
	for (int i = 0; i < 8; i++)
		e = dd_add(dd_scale(e, 2), dd_mul(e, e, 0));
	/* The 1 first: e may be far below its last place. */
	struct dd s = two_sum(1, e.hi);
	return fast_two_sum(s.hi, s.lo + e.lo);
}

static struct dd log_wide(double x, int plus_one)
{
	double u = plus_one ? x : x - 1;
	struct dd base, l, w;
	if (__builtin_fabs(u) < 0x1p-7) {
		l = (struct dd){ 0, 0 };
		for (int i = 17; i > 0; i--)
			l = dd_add(dd_div((struct dd){ 1, 0 }, (struct dd){ i, 0 }, 0), dd_neg(dd_mul_d(l, u, 0)));
		return dd_mul_d(l, u, 0);
	}
	base = plus_one ? two_sum(x, 1) : (struct dd){ x, 0 };
	/* A first value, and how far its power is from the base. */
	int k;
	double first = log_whole(log_d(base.hi));
	w = exp_wide((struct dd){ -first, 0 }, &k);
	w = dd_add_d(dd_mul(base, dd_scale(w, power_of_two(k)), 0), -1);
	return dd_add_d(dd_add(w, dd_scale(dd_mul(w, w, 0), -0.5)), first);
}

/* x^n, if that has at most 53 bits; else 0. */
static double short_power(double x, int n)
{
	double power = 1;
	int digits = 53 - __builtin_ctzll(bits_of(x) | (uint64_t)1 << 52);
	if (digits * n > 53)
		return 0;
	while (n-- > 0)
		power *= x;
	return power;
}

static double power_wide(const struct crt_float_power *p)
{
	struct dd l, n = { p->n_hi, p->n_lo };
	int k;

	if (p->may_be_exact && !p->root && p->n_lo == 0 && p->n_hi > 0 && p->n_hi <= 53 && p->n_hi == (int)p->n_hi) {
		double base = p->plus_one ? p->x + 1 : p->x;
		double exact = p->plus_one && (base - 1 != p->x || base - p->x != 1) ? 0 : short_power(base, (int)p->n_hi);
		if (exact != 0)
			return exact;
	}
	l = log_wide(p->x, p->plus_one);
	l = p->root ? dd_div(l, n, 0) : dd_mul(l, n, 0);
	l = exp_wide(l, &k);
	if (p->may_be_exact) {
		double boundary = from_bits((bits_of(l.hi) + 0x8000000) & ~(uint64_t)0xfffffff);
		if (__builtin_fabs((l.hi - boundary) + l.lo) < 0x1p-76)
			return boundary * power_of_two(k);
	}
	/* The last bit of what is cut off shows. */
	if (l.lo != 0 && (bits_of(l.hi) & 1) == 0)
		l.hi = from_bits(l.lo > 0 ? bits_of(l.hi) + 1 : bits_of(l.hi) - 1);
	return l.hi * power_of_two(k);
}

CRT_COLD double __crt_float_power(const struct crt_float_power *power)
{
	int mode = fegetround();
	double result;
	if (mode == FE_TONEAREST)
		return power_wide(power);
	fesetround(FE_TONEAREST);
	result = power_wide(power);
	fesetround(mode);
	return result;
}
