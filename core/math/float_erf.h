/* SPDX-License-Identifier: MIT */
/* The float functions' error functions, in double: erf(x) = x P(x^2) up to 7/8; erfc(x) = exp(-x^2) Q(x) from 1/2, Q in pieces. */
#ifndef CRT_FLOAT_ERF_H
#define CRT_FLOAT_ERF_H

#include "float_exp.h"
#include "floats_erf_table.h"

CRT_HIDDEN extern const struct crt_float_erfc {
	double middle, p[14];
} __crt_float_erfc_table[10];
/* The ends of the pieces. */
CRT_HIDDEN extern const float __crt_float_erfc_breaks[11];

CRT_INLINE double erf_small(double x)
{
	double w = x * x, w2 = w * w, w4 = w2 * w2;
	double low = ((F_ERF_P0 + w * F_ERF_P1) + w2 * (F_ERF_P2 + w * F_ERF_P3)) + w4 * ((F_ERF_P4 + w * F_ERF_P5) + w2 * (F_ERF_P6 + w * F_ERF_P7));
	return x * (low + w4 * w4 * ((F_ERF_P8 + w * F_ERF_P9) + w2 * (F_ERF_P10 + w * F_ERF_P11)));
}

/* x from 1/2 to 10.5 */
CRT_INLINE double erfc_large(double x)
{
	int i = 0;
	while (x >= __crt_float_erfc_breaks[i + 1])
		i++;
	const struct crt_float_erfc *piece = &__crt_float_erfc_table[i];
	const double *p = piece->p;
	double t = x - piece->middle, t2 = t * t, t4 = t2 * t2;
	double q = ((p[0] + t * p[1]) + t2 * (p[2] + t * p[3])) + t4 * ((p[4] + t * p[5]) + t2 * (p[6] + t * p[7])) +
		t4 * t4 * (((p[8] + t * p[9]) + t2 * (p[10] + t * p[11])) + t4 * (p[12] + t * p[13]));
	/* The square is exact. */
	return exp_d(-(x * x)) * q;
}

#endif
