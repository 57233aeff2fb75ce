/* SPDX-License-Identifier: MIT */
/* The gamma functions: Stirling's formula from 16 on in two doubles; below, gamma(x) = gamma(x + n) / (x (x + 1) ... (x + n - 1)). Near 1 and 2, where the
 * logarithm is small, the Taylor series of log(gamma(2 + z)). core/math/gamma_parts.c holds them. */
#ifndef CRT_GAMMA_KERNEL_H
#define CRT_GAMMA_KERNEL_H

#include "double_double.h"

/* log(gamma(y)) for 16 <= y < 2^900. */
CRT_HIDDEN struct dd __crt_gamma_stirling(struct dd y);
/* x (x + 1) ... (x + n - 1), and x + n in *y, with the n that makes that at least 16. */
CRT_HIDDEN struct dd __crt_gamma_rise(double x, struct dd *y);
/* log(gamma(2 + z)), |z| <= 1/2, to 2^-100. */
CRT_HIDDEN struct dd __crt_gamma_near_two(double z);
/* |sin(pi x)| for 0 < x < 2^52. */
CRT_HIDDEN struct dd __crt_gamma_sine(double x);

/* lgamma_r() under a name that no program has. */
CRT_HIDDEN double __crt_lgamma_r(double x, int *sign);

#endif
