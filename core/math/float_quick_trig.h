/* SPDX-License-Identifier: MIT */
/* The float functions' quick sine and cosine: x = k pi/32 + r, and the sum's formula, so that no branch depends on the quarter. */
#ifndef CRT_FLOAT_QUICK_TRIG_H
#define CRT_FLOAT_QUICK_TRIG_H

#include "float_quick.h"

/* core/math/float_quick_table.c: sin(k pi/32), and 2/pi in words of 32 bits, behind 32 zeros. */
CRT_HIDDEN extern const double __crt_float_sines[64];
CRT_HIDDEN extern const uint32_t __crt_float_2_pi[9];

struct quick_angle {
	double r;
	unsigned k;
};

/* Of x, finite. */
CRT_INLINE struct quick_angle quick_reduce(float x, const int fused)
{
	struct quick_angle a;
	uint32_t magnitude = magnitude_f(x);
	if (CRT_LIKELY(magnitude < 0x47000000)) {
		/* The product with the first part is exact. */
		uint64_t k;
		double n = round_steadily(x * F_32_PI, &k, fused);
		a.r = mul_add(n, -F_PI_32_LO, mul_add(n, -F_PI_32_HI, x, fused), fused);
		a.k = (unsigned)k;
		return a;
	}
	/* Payne and Hanek's reduction. |x| = m 2^e; w begins where the product is a multiple of 4 right angles. */
	int e = (int)(magnitude >> 23) - 150, first = e < 2 ? 0 : (e - 2) / 32 + 1;
	const uint32_t *w = __crt_float_2_pi + first;
	uint64_t m = (uint64_t)((magnitude & 0x7fffff) | 0x800000) << (30 + e - 32 * first);
	unsigned __int128 low = (unsigned __int128)m * ((uint64_t)w[2] << 32 | w[3]);
	/* In units of 2^-62 of a right angle, and what is behind. */
	uint64_t turn = m * ((uint64_t)w[0] << 32 | w[1]) + (uint64_t)(low >> 64);
	a.k = (unsigned)((turn + ((uint64_t)1 << 57)) >> 58);
	int64_t rest = (int64_t)(turn - ((uint64_t)a.k << 58));
	a.r = ((double)rest + (double)(int64_t)((uint64_t)low >> 1) * 0x1p-63) * (F_PI_32 * 0x1p-58);
	if ((float_bits(x) & SIGN_F) != 0) {
		a.r = -a.r;
		a.k = -a.k;
	}
	return a;
}

/* The sine; of k + 16, the cosine. */
CRT_INLINE double quick_sin(struct quick_angle a, unsigned k, const int fused)
{
	double r2 = a.r * a.r, sine = __crt_float_sines[(a.k + k) & 63], cosine = __crt_float_sines[(a.k + k + 16) & 63];
	double s = mul_add(a.r * r2, mul_add(r2, F_QUICK_SIN_P1, F_QUICK_SIN_P0, fused), a.r, fused);
	double c = mul_add(r2, F_QUICK_COS_P1, F_QUICK_COS_P0, fused);
	return mul_add(cosine, s, mul_add(sine * r2, c, sine, fused), fused);
}

#endif
