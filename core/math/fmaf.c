/* SPDX-License-Identifier: MIT */
/* fmaf(): the product is exact in double, and the sum is made to round to float as the exact one would. ISO C17 7.12.13.1. */
#define REAL_FLOAT 1
#include "real.h"

float fmaf(float x, float y, float z)
{
	double product = (double)x * y, sum = product + z, rest, larger = product, smaller = z;
	union { double value; uint64_t b; } u = { sum };
	float result;

	if (CRT_UNLIKELY(!__builtin_isfinite(sum))) {
		if (__builtin_isnan(sum) && !__builtin_isnan(x) && !__builtin_isnan(y) && !__builtin_isnan(z))
			return __crt_math_domainf();
		return (float)sum;
	}
	if (__builtin_fabs(product) < __builtin_fabs((double)z)) {
		larger = z;
		smaller = product;
	}
	rest = smaller - (sum - larger);
	/* Inexact: the last bit shall be odd, so that the sum lies on no boundary of float that the exact one does not lie on. */
	if (rest != 0 && (u.b & 1) == 0)
		u.b += (rest > 0) == (sum > 0) ? 1 : (uint64_t)-1;
	result = (float)u.value;
	if (CRT_UNLIKELY(!__builtin_isfinite(result) || (__builtin_fabsf(result) < FLT_MIN && result != u.value)))
		return __crt_math_rangef(result);
	return result;
}
