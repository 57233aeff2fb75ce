/* SPDX-License-Identifier: MIT */
/* The float functions' gamma, in double. x = n + u, u from -1/2 to 1/2: gamma(x) is gamma(1 + u) times or divided by the numbers between. */
#ifndef CRT_FLOAT_GAMMA_H
#define CRT_FLOAT_GAMMA_H

#include "float_eval.h"
#include "floats_gamma_table.h"

/* The nearest integer, whatever the rounding mode. */
CRT_INLINE int nearest(double x)
{
	return (int)(x + __builtin_copysign(0.5, x));
}

/* 1/gamma(1 + u) */
CRT_INLINE double gamma_inverse(double u)
{
	double u2 = u * u, u4 = u2 * u2;
	return (((F_RGAMMA_P0 + u * F_RGAMMA_P1) + u2 * (F_RGAMMA_P2 + u * F_RGAMMA_P3)) + u4 * ((F_RGAMMA_P4 + u * F_RGAMMA_P5) + u2 * (F_RGAMMA_P6 + u * F_RGAMMA_P7))) +
		u4 * u4 * (((F_RGAMMA_P8 + u * F_RGAMMA_P9) + u2 * (F_RGAMMA_P10 + u * F_RGAMMA_P11)) + u4 * ((F_RGAMMA_P12 + u * F_RGAMMA_P13) + u2 * F_RGAMMA_P14));
}

/* log(gamma(2 + u)) */
CRT_INLINE double lgamma_near_2(double u)
{
	double u2 = u * u, u4 = u2 * u2;
	double low = ((F_LGAMMA_P0 + u * F_LGAMMA_P1) + u2 * (F_LGAMMA_P2 + u * F_LGAMMA_P3)) + u4 * ((F_LGAMMA_P4 + u * F_LGAMMA_P5) + u2 * (F_LGAMMA_P6 + u * F_LGAMMA_P7));
	double high = ((F_LGAMMA_P8 + u * F_LGAMMA_P9) + u2 * (F_LGAMMA_P10 + u * F_LGAMMA_P11)) + u4 * ((F_LGAMMA_P12 + u * F_LGAMMA_P13) + u2 * (F_LGAMMA_P14 + u * F_LGAMMA_P15));
	double top = ((F_LGAMMA_P16 + u * F_LGAMMA_P17) + u2 * (F_LGAMMA_P18 + u * F_LGAMMA_P19)) + u4 * F_LGAMMA_P20;
	return u * (low + u4 * u4 * (high + u4 * u4 * top));
}

/* core/math/float_lgamma.c: log|gamma(x)| and the sign of gamma(x), for all x. */
CRT_HIDDEN float __crt_float_lgamma(float x, int *sign);

#endif
