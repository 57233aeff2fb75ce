/* SPDX-License-Identifier: MIT */
/* The error function up to 1, which erfl() and erfcl() share. */
#ifndef CRT_LONG_ERF_H
#define CRT_LONG_ERF_H

#define CRT_LONG_ERF 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64

/* erf(x) / x - 1, z = x^2 <= 1. */
CRT_INLINE long double __crt_erf_restl(long double z)
{
	long double d = z - 0.5L, w = d * d, even = erf_small[18], odd = erf_small[17];
	int k;

	if (z < 0.25L) {
		w = z * z;
		even = erf_tiny[12];
		odd = erf_tiny[13];
		for (k = 10; k >= 0; k -= 2) {
			even = erf_tiny[k] + w * even;
			odd = erf_tiny[k + 1] + w * odd;
		}
		return even + z * odd;
	}
	for (k = 16; k > 0; k -= 2) {
		even = erf_small[k] + w * even;
		odd = erf_small[k - 1] + w * odd;
	}
	return erf_small[0] + (w * even + d * odd);
}

#endif
#endif
