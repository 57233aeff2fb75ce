/* SPDX-License-Identifier: MIT */
/* erf() and erfc(): Taylor polynomials around the multiples of 1/8, whose first terms are in two doubles; erfc() beyond 2 is e^(-x^2) times
 * another such polynomial, beyond 6 times one in 1/x^2. */
#ifndef CRT_ERF_KERNEL_H
#define CRT_ERF_KERNEL_H

#include "double_double.h"
#include "erf_table.h"

/* For c = (i + 1) / 8. */
struct crt_erf_entry {
	struct dd erf, erfc, slope;
	/* Of d^2, d^3 ... in erf(c + d). */
	double p[12];
};
CRT_HIDDEN extern const struct crt_erf_entry __crt_erf_table[48];

/* e^(x^2) erfc(x) around c = 2 + i/8. */
struct crt_erfc_entry {
	struct dd value;
	double p[12];
};

CRT_INLINE double erf_poly(double d, const double *p, const int fused)
{
	double d2 = d * d, d4 = d2 * d2;
	double a = mul_add(d2, mul_add(d, p[3], p[2], fused), mul_add(d, p[1], p[0], fused), fused);
	double b = mul_add(d2, mul_add(d, p[7], p[6], fused), mul_add(d, p[5], p[4], fused), fused);
	double c = mul_add(d2, mul_add(d, p[11], p[10], fused), mul_add(d, p[9], p[8], fused), fused);
	return mul_add(d4, mul_add(d4, c, b, fused), a, fused);
}

/* erf(x) for |x| < 1/16. */
CRT_INLINE struct dd erf_small(double x, const int fused)
{
	double x2 = x * x, x4 = x2 * x2;
	struct dd s = two_prod(x, TWO_OVER_SQRT_PI_HI, fused);
	double p = mul_add(x4, mul_add(x4, mul_add(x4, mul_add(x2, ERF_P7, ERF_P6, fused), mul_add(x2, ERF_P5, ERF_P4, fused), fused),
		mul_add(x2, ERF_P3, ERF_P2, fused), fused), mul_add(x2, ERF_P1, ERF_P0, fused), fused);
	s.lo += mul_add(x, TWO_OVER_SQRT_PI_LO, x * x2 * p, fused);
	return s;
}

/* erf(c + d) - erf(c), for the c nearest to x, from 1/16 to 6. */
CRT_INLINE struct dd erf_step(double x, const struct crt_erf_entry **entry, const int fused)
{
	int i = (int)mul_add(x, 8, 0.5, fused);
	double d = x - (double)i * 0.125;
	struct dd s;

	*entry = &__crt_erf_table[i - 1];
	s = two_prod(d, (*entry)->slope.hi, fused);
	s.lo += mul_add(d, (*entry)->slope.lo, d * d * erf_poly(d, (*entry)->p, fused), fused);
	return s;
}

#endif
