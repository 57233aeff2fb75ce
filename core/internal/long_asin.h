/* SPDX-License-Identifier: MIT */
/* The arc sine up to 1/2, which asinl() and acosl() reduce theirs to: asin(x) = pi/2 - 2 asin(sqrt((1 - x)/2)). */
#ifndef CRT_LONG_ASIN_H
#define CRT_LONG_ASIN_H

#define CRT_LONG_ASIN 1
#include "long_math.h"

#if LDBL_MANT_DIG == 64

/* z p(z) = asin(x)/x - 1, z = x^2 <= 1/4. */
CRT_INLINE long double __crt_asin_restl(long double z)
{
	long double w = z * z, even = asin_p[16], odd = asin_p[17];
	int k;

	for (k = 14; k >= 0; k -= 2) {
		even = asin_p[k] + w * even;
		odd = asin_p[k + 1] + w * odd;
	}
	return z * (even + z * odd);
}

#endif
#endif
