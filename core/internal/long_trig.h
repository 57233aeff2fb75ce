/* SPDX-License-Identifier: MIT */
/* Sine and cosine by table: the angle is n steps of pi/64 and a rest r; both functions of the steps come from the table, those of the rest
 * from short polynomials. */
#ifndef CRT_LONG_TRIG_H
#define CRT_LONG_TRIG_H

#define CRT_LONG_TRIG_CONSTANTS 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64

#ifndef CRT_LONG_TRIG_TABLE
CRT_HIDDEN extern const double __crt_trigl_table[17][4];
#endif

/* An angle: n steps, of which whole turns may be missing, and r. */
struct crt_anglel {
	long double r, r_low;
	unsigned int n;
};

/* For any finite x, the slow way. */
CRT_HIDDEN void __crt_reduce_hugel(struct crt_anglel *angle, long double x);
/* The angle pi x, for any finite x that is not too small to be multiplied exactly (2^-8000). */
CRT_HIDDEN void __crt_reduce_pil(struct crt_anglel *angle, long double x);

/* |x| < 2^16 here; larger angles, and those so near a multiple of pi/2 that more digits of pi are needed, go the slow way. */
CRT_INLINE void __crt_reducel(struct crt_anglel *angle, long double x)
{
	long double steps, a, b, c, d;
	int n;

	if (CRT_UNLIKELY(!(__crt_absl(x) < 0x1p16L))) {
		__crt_reduce_hugel(angle, x);
		return;
	}
	/* Cut off, which every rounding mode does alike: a small angle must not become a step and the rest up to it. */
	n = (int)(double)(x * CRT_STEPS_PI + (x < 0 ? -0.4999L : 0.4999L));
	steps = n;
	/* Exact, then exact in two parts. */
	a = x - steps * CRT_STEP_PI_1;
	b = steps * CRT_STEP_PI_2;
	c = a - b;
	d = c - a;
	d = (a - (c - d)) - (b + d);
	d -= steps * CRT_STEP_PI_3;
	angle->n = (unsigned int)n;
	angle->r = c + d;
	angle->r_low = d - (angle->r - c);
	if (CRT_UNLIKELY(__crt_absl(c) < 0x1p-40L && n))
		__crt_reduce_hugel(angle, x);
}

/* sin(r) - r and cos(r) - 1. */
CRT_INLINE long double __crt_sine_restl(long double r, long double z)
{
	return r * z * (CRT_TRIG_3 + z * (CRT_TRIG_5 + z * (CRT_TRIG_7 + z * (CRT_TRIG_9 + z * CRT_TRIG_11))));
}

CRT_INLINE long double __crt_cosine_restl(long double z)
{
	return z * (-0.5L + z * (CRT_TRIG_4 + z * (CRT_TRIG_6 + z * (CRT_TRIG_8 + z * CRT_TRIG_10))));
}

/* Whose second part is smaller than the first, but not by much. sin (quarters 0), cos (1), -sin (2), -cos (3) of the angle: what to add to its quarters of a turn. */
CRT_INLINE struct crt_pairl __crt_sinel(const struct crt_anglel *angle, unsigned int quarters)
{
	unsigned int n = angle->n + 16;
	int j = (int)(n & 31) - 16;
	const double *entry = __crt_trigl_table[j < 0 ? -j : j];
	long double r = j < 0 ? -angle->r : angle->r, r_low = j < 0 ? -angle->r_low : angle->r_low;
	long double z = r * r, s = __crt_sine_restl(r, z), c = __crt_cosine_restl(z);
	long double sine = (long double)entry[0] + entry[1], cosine = (long double)entry[2] + entry[3], less = (entry[2] - 1.0L) + entry[3];
	struct crt_pairl sum;
	int negative;

	/* With |j| and r turned alike sine changes its sign and cosine does not. */
	quarters += n >> 5;
	negative = (quarters & 2) != 0;
	if (quarters & 1) {
		/* cos a cos r - sin a sin r */
		sum = __crt_sum_orderedl(entry[2], -(entry[0] * r));
		sum.lo = (cosine * c - entry[0] * (s + r_low)) + (entry[3] - entry[1] * r) + sum.lo;
	} else {
		/* sin a cos r + cos a sin r, where r itself is taken whole, and the cosine less 1 times it */
		negative ^= j < 0;
		sum = __crt_sum_orderedl(entry[0], r);
		sum.lo += (s + r_low) + (less * (r + s) + sine * c) + entry[1];
	}
	if (negative)
		return (struct crt_pairl){ -sum.hi, -sum.lo };
	return sum;
}

/* The same as a proper pair. */
CRT_INLINE struct crt_pairl __crt_sine_pairl(const struct crt_anglel *angle, unsigned int quarters)
{
	struct crt_pairl sum = __crt_sinel(angle, quarters);
	return __crt_sum_orderedl(sum.hi, sum.lo);
}

#endif
#endif
