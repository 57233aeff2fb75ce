/* SPDX-License-Identifier: MIT */
/* Sine, cosine and tangent (after Gal and Bachelis, ACM TOMS 17, 1991): x = k pi/128 + r, and sin(k pi/128) and its cosine, in two doubles each,
 * come from a table of three quarters of a turn; the rest is sin(a + r) = sin a cos r + cos a sin r. The products that matter are exact, so that the
 * result is right to 2^-62 of it, near the zeros too. */
#ifndef CRT_TRIG_KERNEL_H
#define CRT_TRIG_KERNEL_H

#include "double_double.h"
#include "trig_table.h"

/* sin(j pi/128) for j from 0 to 191. */
CRT_HIDDEN extern const struct dd __crt_sine_table[192];

/* k modulo 256, and an angle of up to pi/256. */
struct angle {
	uint64_t k;
	double r, low;
};

/* By the bits of 2/pi (Payne and Hanek 1983), for any finite x that is at least 2^-9. */
CRT_HIDDEN struct angle __crt_trig_reduce(double x);

/* For |x| < 2^20, with pi/128 in three or four pieces. */
CRT_INLINE struct angle trig_reduce_small(double x, const int fused)
{
	struct angle a;
	/* With a neighbour of the nearest one sin(a + r) near a zero would not be r alone, but a difference. */
	double k = round_steadily(x * TRIG_SCALE, &a.k, fused);

	if (fused) {
		/* Exact: what cancels leaves no more than 53 bits. */
		double first = __builtin_fma(-k, TRIG_STEP1, x);
		struct dd p = two_prod(k, TRIG_STEP2, 1), s = two_sum(first, -p.hi);
		a.r = s.hi;
		a.low = __builtin_fma(-k, TRIG_STEP3, s.lo - p.lo);
	} else {
		struct dd s = two_sum(x - k * TRIG_SHORT1, -k * TRIG_SHORT2), t = two_sum(s.hi, -k * TRIG_SHORT3);
		struct dd u = fast_two_sum(t.hi, t.lo + s.lo - k * TRIG_SHORT4);
		a.r = u.hi;
		a.low = u.lo;
	}
	return a;
}

/* sin(k pi/128 + r), not normalized: the low part is below 2^-14 of one. Its sign is still to be turned by trig_sign(). */
CRT_INLINE struct dd trig_sum(struct angle a, const int fused)
{
	const struct dd *sine = &__crt_sine_table[a.k & 127], *cosine = sine + 64;
	double r = a.r, r2 = r * r;
	struct dd p = two_prod(cosine->hi, r, fused), s = fast_two_sum(sine->hi, p.hi);
	double sin_rest = r * r2 * mul_add(r2, mul_add(r2, TRIG_SIN2, TRIG_SIN1, fused), TRIG_SIN0, fused);
	double cos_rest = r2 * mul_add(r2, mul_add(r2, TRIG_COS1, TRIG_COS0, fused), -0.5, fused);
	double small = mul_add(cosine->lo, r, sine->lo + p.lo + s.lo, fused);

	s.lo = mul_add(sine->hi, cos_rest, mul_add(cosine->hi, sin_rest + a.low, small, fused), fused);
	return s;
}

CRT_INLINE double trig_sign(double x, uint64_t k)
{
	return negated_if(x, k >> 7 & 1);
}

CRT_INLINE double trig_sine(struct angle a, const int fused)
{
	struct dd s = trig_sum(a, fused);
	return trig_sign(s.hi + s.lo, a.k);
}

CRT_INLINE double trig_cosine(struct angle a, const int fused)
{
	a.k += 64;
	return trig_sine(a, fused);
}

/* sine / cosine, the cosine not 0. */
CRT_INLINE double trig_tangent(struct angle a, const int fused)
{
	struct angle b = { a.k + 64, a.r, a.low };
	struct dd s = trig_sum(a, fused), c = trig_sum(b, fused);
	double inverse, q, rest;

	/* The denominator's low part may be as large as 2^-14 of it. */
	c = fast_two_sum(c.hi, c.lo);
	s = fast_two_sum(s.hi, s.lo);
	inverse = 1 / c.hi;
	q = s.hi * inverse;
	if (fused) {
		rest = __builtin_fma(-q, c.hi, s.hi);
	} else {
		struct dd p = two_prod(q, c.hi, 0);
		rest = (s.hi - p.hi) - p.lo;
	}
	rest += mul_add(-q, c.lo, s.lo, fused);
	return negated_if(mul_add(rest, inverse, q, fused), (a.k ^ b.k) >> 7 & 1);
}

/* The angle pi x, for |x| < 2^40. */
CRT_INLINE struct angle trig_reduce_pi(double x, const int fused)
{
	struct angle a;
	double r = x - round_steadily(x * 128, &a.k, fused) * (1.0 / 128);
	struct dd p = two_prod(r, PI_HI, fused);

	a.r = p.hi;
	a.low = mul_add(r, PI_LO, p.lo, fused);
	return a;
}

#endif
