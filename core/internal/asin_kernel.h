/* SPDX-License-Identifier: MIT */
/* The arc sine and cosine: asin(x) up to a half, acos(x) = 2 asin(s) with s = sqrt((1 - x) / 2) above. asin(c + d) = asin(c) + d + d P(d), with
 * the c nearest to s among the multiples of 1/64 and a polynomial of its own. */
#ifndef CRT_ASIN_KERNEL_H
#define CRT_ASIN_KERNEL_H

#include "atan_table.h"
#include "double_double.h"
#include "trig_table.h"

struct crt_asin_entry {
	struct dd angle;
	double p[8];
};
CRT_HIDDEN extern const struct crt_asin_entry __crt_asin_table[33];

/* asin(s + rest) for s from 0 to 1/2 and a rest below its last place. */
CRT_INLINE struct dd asin_near(double s, double rest, const int fused)
{
	uint64_t i;
	double d = s - round_steadily(s * 64, &i, fused) * 0x1p-6, d2 = d * d, low;
	const struct crt_asin_entry *entry = &__crt_asin_table[i & 63];
	const double *p = entry->p;
	struct dd sum;

	low = mul_add(d2 * d2, mul_add(d2, mul_add(d, p[7], p[6], fused), mul_add(d, p[5], p[4], fused), fused),
		mul_add(d2, mul_add(d, p[3], p[2], fused), mul_add(d, p[1], p[0], fused), fused), fused);
	sum = fast_two_sum(entry->angle.hi, d);
	/* asin'(s) is 1.0 to 1.155. */
	rest = mul_add(rest, 1 + mul_add(2 * d, p[1], p[0], fused), entry->angle.lo, fused);
	return (struct dd){ sum.hi, mul_add(d, low, sum.lo + rest, fused) };
}

/* acos(x), for x from 1/2 to 1. */
CRT_INLINE struct dd acos_large(double x, const int fused)
{
	double z = 0.5 - 0.5 * x, root = __builtin_sqrt(z);
	struct dd square = two_prod(root, root, fused), a;

	/* What the root lacks. (At 1 the root is 0.) */
	a = asin_near(root, ((z - square.hi) - square.lo) * (0.5 / (root + 0x1p-600)), fused);
	return (struct dd){ 2 * a.hi, 2 * a.lo };
}

/* base - a, base a multiple of pi/2 */
CRT_INLINE struct dd angle_less(double base, double base_low, struct dd a)
{
	struct dd s = fast_two_sum(base, -a.hi);
	s.lo = (s.lo + base_low) - a.lo;
	return s;
}

/* asin(|x|), for |x| <= 1. */
CRT_INLINE struct dd asin_dd(double x, const int fused)
{
	double size = absolute(x);
	if (size <= 0.5)
		return asin_near(size, 0, fused);
	return angle_less(PI_2_HI, PI_2_LO, acos_large(size, fused));
}

/* acos(x), for |x| <= 1. */
CRT_INLINE struct dd acos_dd(double x, const int fused)
{
	double size = absolute(x);
	struct dd a;

	if (size <= 0.5) {
		a = asin_near(size, 0, fused);
		return angle_less(PI_2_HI, PI_2_LO, x < 0 ? dd_neg(a) : a);
	}
	a = acos_large(size, fused);
	return x < 0 ? angle_less(PI_HI, PI_LO, a) : a;
}

#endif
