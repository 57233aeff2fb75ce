/* SPDX-License-Identifier: MIT */
/* The arc sine and cosine: of x and w = sqrt(1 - x^2), the sine and the cosine of the angle, the smaller one m picks c = i/64, asin(c) and sqrt(1 - c^2) from a
 * table, and asin(m) = asin(c) + asin(m sqrt(1 - c^2) - c w), whose argument is below 1/44. */
#ifndef CRT_ASIN_KERNEL_H
#define CRT_ASIN_KERNEL_H

#include "atan_table.h"
#include "double_double.h"
#include "trig_table.h"

struct crt_asin_entry {
	struct dd angle, cosine;
};
CRT_HIDDEN extern const struct crt_asin_entry __crt_asin_table[47];

/* asin(x), or, if `complement` is set, what it lacks to pi/2. */
struct asin_result {
	struct dd angle;
	int complement;
};

/* For x from 0 to below 1. */
CRT_INLINE struct asin_result asin_positive(double x, const int fused)
{
	/* 1 - x^2, and above a half 2 (1 - x) - (1 - x)^2, which no rounding mode makes 0. */
	double part = x > 0.5 ? 1 - x : x, whole = x > 0.5 ? 2 * (1 - x) : 1;
	struct dd square = two_prod(part, part, fused), rest = fast_two_sum(whole, -square.hi), w, m, p, q, s;
	int complement = x > 0.70703125;
	const struct crt_asin_entry *entry;
	double c, t, t2, low;
	int i;

	rest.lo -= square.lo;
	w = dd_sqrt(rest, fused);
	m.hi = complement ? w.hi : x;
	m.lo = complement ? w.lo : 0;
	w.hi = complement ? x : w.hi;
	w.lo = complement ? 0 : w.lo;
	i = (int)mul_add(m.hi, 64, 0.5, fused);
	c = (double)i * 0x1p-6;
	entry = &__crt_asin_table[i];
	p = two_prod(m.hi, entry->cosine.hi, fused);
	q = two_prod(c, w.hi, fused);
	t = p.hi - q.hi;
	t2 = t * t;
	low = (p.lo - q.lo) + mul_add(m.hi, entry->cosine.lo, mul_add(m.lo, entry->cosine.hi, -c * w.lo, fused), fused);
	s = fast_two_sum(entry->angle.hi, t);
	s.lo += entry->angle.lo + mul_add(t * t2, mul_add(t2 * t2, mul_add(t2, ASIN_P3, ASIN_P2, fused), mul_add(t2, ASIN_P1, ASIN_P0, fused), fused), low, fused);
	return (struct asin_result){ s, complement };
}

/* base - a, base a multiple of pi/2 */
CRT_INLINE struct dd angle_less(double base, double base_low, struct dd a)
{
	struct dd s = fast_two_sum(base, -a.hi);
	s.lo += base_low - a.lo;
	return s;
}

/* asin(|x|), for |x| < 1. */
CRT_INLINE struct dd asin_dd(double x, const int fused)
{
	struct asin_result a = asin_positive(absolute(x), fused);
	return a.complement ? angle_less(PI_2_HI, PI_2_LO, a.angle) : a.angle;
}

/* acos(x), for |x| < 1. */
CRT_INLINE struct dd acos_dd(double x, const int fused)
{
	struct asin_result a = asin_positive(absolute(x), fused);

	if (a.complement)
		return x < 0 ? angle_less(PI_HI, PI_LO, a.angle) : a.angle;
	return angle_less(PI_2_HI, PI_2_LO, x < 0 ? dd_neg(a.angle) : a.angle);
}

#endif
