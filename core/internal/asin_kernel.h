/* SPDX-License-Identifier: MIT */
/* The arc sine and cosine: asin(x) up to a half, acos(x) = 2 asin(s) with s = sqrt((1 - x) / 2) above. Both ways are one piece of code, as nobody can
 * predict which is wanted. asin(c + d) = asin(c) + d + d P(d), with the c nearest to s among the multiples of 1/64 and a polynomial of its own. */
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

/* asin(x) in two doubles for x up to a half; above, if `large` is set, acos(x). */
struct asin_result {
	struct dd angle;
	int large;
};

/* For x from 0 to 1. */
CRT_INLINE struct asin_result asin_positive(double x, const int fused)
{
	int large = x > 0.5;
	double z = 0.5 - 0.5 * x, root = __builtin_sqrt(z), s = large ? root : x, factor = large ? 2 : 1;
	uint64_t i;
	double d = s - round_steadily(s * 64, &i, fused) * 0x1p-6, d2 = d * d, low;
	const struct crt_asin_entry *entry = &__crt_asin_table[i & 63];
	const double *p = entry->p;
	struct dd square = two_prod(root, root, fused), sum;

	low = mul_add(d2 * d2, mul_add(d2, mul_add(d, p[7], p[6], fused), mul_add(d, p[5], p[4], fused), fused),
		mul_add(d2, mul_add(d, p[3], p[2], fused), mul_add(d, p[1], p[0], fused), fused), fused);
	sum = fast_two_sum(entry->angle.hi, d);
	/* What the root lacks; asin'(s) is 1.0 to 1.155. (At 1 the root is 0.) */
	sum.lo += large ? ((z - square.hi) - square.lo) * (0.5 / (root + 0x1p-600)) * (1 + mul_add(2 * d, p[1], p[0], fused)) : 0;
	low = mul_add(d, low, sum.lo + entry->angle.lo, fused);
	return (struct asin_result){ { factor * sum.hi, factor * low }, large };
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
	struct asin_result a = asin_positive(absolute(x), fused);
	return angle_less(a.large ? PI_2_HI : 0, a.large ? PI_2_LO : 0, a.large ? a.angle : dd_neg(a.angle));
}

/* acos(x), for |x| <= 1. */
CRT_INLINE struct dd acos_dd(double x, const int fused)
{
	struct asin_result a = asin_positive(absolute(x), fused);
	double base = a.large ? PI_HI : PI_2_HI, base_low = a.large ? PI_LO : PI_2_LO;

	if (a.large && x > 0)
		base = base_low = 0;
	return angle_less(base, base_low, a.large == (x < 0) ? a.angle : dd_neg(a.angle));
}

#endif
