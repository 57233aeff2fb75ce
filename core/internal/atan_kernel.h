/* SPDX-License-Identifier: MIT */
/* The arc tangent: the leading bits of the quotient pick c and atan(c) from a table, and atan(y/x) = atan(c) + atan((y - c x) / (x + c y)), whose
 * argument is below 1/31. */
#ifndef CRT_ATAN_KERNEL_H
#define CRT_ATAN_KERNEL_H

#include "atan_table.h"
#include "double_double.h"
#include "trig_table.h"

/* atan(c) for c = 2^e (1 + (i + 1/2) / 16), e from -5 to 4. */
CRT_HIDDEN extern const struct dd __crt_atan_table[160];

/* (atan(t) - t) / t^3 */
CRT_INLINE double atan_poly(double t2, const int fused)
{
	double t4 = t2 * t2;
	return mul_add(t4, mul_add(t4, ATAN_P4, mul_add(t2, ATAN_P3, ATAN_P2, fused), fused), mul_add(t2, ATAN_P1, ATAN_P0, fused), fused);
}

/* atan(y / x) for positive y and x whose quotient is about q, in two doubles, not quite normalized. */
CRT_INLINE struct dd atan_quotient(double y, double x, double q, const int fused)
{
	struct dd base, n, d, p, s;
	double c, inverse, t, t2;

	if (CRT_UNLIKELY(q < 0x1p-5)) {
		base = (struct dd){ 0, 0 };
		n = (struct dd){ y, 0 };
		d = (struct dd){ x, 0 };
	} else if (CRT_UNLIKELY(q >= 0x1p5)) {
		base = (struct dd){ PI_2_HI, PI_2_LO };
		n = (struct dd){ -x, 0 };
		d = (struct dd){ y, 0 };
	} else {
		uint64_t bits = bits_of(q);
		base = __crt_atan_table[(bits >> 48) - ((1023 - 5) << 4)];
		c = from_bits((bits & 0xffff000000000000) | 0x0000800000000000);
		if (fused) {
			n = (struct dd){ __builtin_fma(-c, x, y), 0 };
		} else {
			p = two_prod(c, x, 0);
			n = (struct dd){ (y - p.hi) - p.lo, 0 };
		}
		p = two_prod(c, y, fused);
		d = two_sum(x, p.hi);
		d.lo += p.lo;
	}
	inverse = 1 / d.hi;
	t = n.hi * inverse;
	p = two_prod(t, d.hi, fused);
	t2 = t * t;
	s = fast_two_sum(base.hi, t);
	s.lo += base.lo + mul_add(((n.hi - p.hi) - p.lo) - t * d.lo, inverse, t * t2 * atan_poly(t2, fused), fused);
	return s;
}

/* atan(x) for x from 2^-60 to 2^60. */
CRT_INLINE struct dd atan_positive(double x, const int fused)
{
	if (x < 0x1p-5)
		return (struct dd){ x, x * (x * x) * atan_poly(x * x, fused) };
	return atan_quotient(x, 1, x, fused);
}

/* atan(y / x) for positive numbers that differ by less than 2^60, and whose products with 32 are numbers: pi less it if `left` is. */
CRT_INLINE struct dd atan_half_turn(double y, double x, int left, const int fused)
{
	struct dd a = atan_quotient(y, x, y / x, fused);

	/* (0 + a is exact.) */
	struct dd s = fast_two_sum(left ? PI_HI : 0, left ? -a.hi : a.hi);
	s.lo += left ? PI_LO - a.lo : a.lo;
	return s;
}

#endif
