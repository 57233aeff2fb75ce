/* SPDX-License-Identifier: MIT */
/* The arc sine and cosine: asin(c + d) = asin(c) + d + d P(d), with a polynomial of its own for each c; near 1 acos(x) = 2 asin(s) with s = sqrt((1 - x) / 2).
 * c = 1 - u, where u is 1 - x rounded to five bits behind its first one, so that the c are the closer together the nearer the singularity at 1 is. */
#ifndef CRT_ASIN_KERNEL_H
#define CRT_ASIN_KERNEL_H

#include "atan_table.h"
#include "double_double.h"
#include "trig_table.h"

struct crt_asin_entry {
	struct dd angle;
	double p[8];
};
/* Up to which argument the table serves: the small flavour's is shorter. */
#ifdef CRT_SMALL
#define ASIN_LARGE 0.5
#define ASIN_ENTRIES 33
#else
#define ASIN_LARGE 0.9921875
#define ASIN_ENTRIES (192 + 33)
#endif
CRT_HIDDEN extern const struct crt_asin_entry __crt_asin_table[ASIN_ENTRIES];

/* sign asin(s) for s from 0 to ASIN_LARGE, sign 1 or -1; with a factor for what s lacks, good for some bits if s is at most 1/2. */
CRT_INLINE struct dd asin_near(double s, double sign, double *slope, const int fused)
{
	/* For a small s the difference is rounded, but it only chooses. */
	uint64_t u = bits_of(1 - s) + ((uint64_t)1 << 46);
	double d = s - (1 - from_bits(u & ~(((uint64_t)1 << 47) - 1))), d2 = d * d, low;
	const struct crt_asin_entry *entry = &__crt_asin_table[(u >> 47) - (((uint64_t)1023 << 5) - (ASIN_ENTRIES - 1))];
	const double *p = entry->p;
	struct dd sum;

	low = mul_add(d2 * d2, mul_add(d2, mul_add(d, p[7], p[6], fused), mul_add(d, p[5], p[4], fused), fused),
		mul_add(d2, mul_add(d, p[3], p[2], fused), mul_add(d, p[1], p[0], fused), fused), fused);
	/* asin'(s) is 1.0 to 1.155. */
	if (slope != 0)
		*slope = 1 + mul_add(2 * d, p[1], p[0], fused);
	/* The sign is there before the polynomial is. */
	d *= sign;
	sum = fast_two_sum(entry->angle.hi * sign, d);
	return (struct dd){ sum.hi, mul_add(d, low, mul_add(entry->angle.lo, sign, sum.lo, fused), fused) };
}

/* acos(x), for x from 1/2 to 1. */
CRT_INLINE struct dd acos_large(double x, const int fused)
{
	double z = 0.5 - 0.5 * x, root = __builtin_sqrt(z), slope;
	struct dd square = two_prod(root, root, fused), a = asin_near(root, 1, &slope, fused);

	/* What the root lacks. (At 1 the root is 0.) */
	a.lo = mul_add(((z - square.hi) - square.lo) * (0.5 / (root + 0x1p-600)), slope, a.lo, fused);
	return (struct dd){ 2 * a.hi, 2 * a.lo };
}

/* base - a, base a multiple of pi/2 */
CRT_INLINE struct dd angle_less(double base, double base_low, struct dd a)
{
	struct dd s = fast_two_sum(base, -a.hi);
	s.lo = (s.lo + base_low) - a.lo;
	return s;
}

/* Whether asin_near() serves for x, which is not below `least`. */
CRT_INLINE int asin_is_near(double x, double least)
{
	return CRT_LIKELY(bits_of(absolute(x)) - bits_of(least) <= bits_of(ASIN_LARGE) - bits_of(least)) ? 1 : 0;
}

/* asin(x), for |x| <= 1. */
CRT_INLINE struct dd asin_dd(double x, const int fused)
{
	double size = absolute(x), sign = with_sign(1, x);
	struct dd a;

	if (size <= ASIN_LARGE)
		return asin_near(size, sign, 0, fused);
	a = angle_less(PI_2_HI, PI_2_LO, acos_large(size, fused));
	return (struct dd){ a.hi * sign, a.lo * sign };
}

/* acos(x), for |x| <= 1. */
CRT_INLINE struct dd acos_dd(double x, const int fused)
{
	double size = absolute(x);
	struct dd a;

	if (size <= ASIN_LARGE)
		return angle_less(PI_2_HI, PI_2_LO, asin_near(size, with_sign(1, x), 0, fused));
	a = acos_large(size, fused);
	return x < 0 ? angle_less(PI_HI, PI_LO, a) : a;
}

#endif
