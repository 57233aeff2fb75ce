/* SPDX-License-Identifier: MIT */
/* Gives a long double result its exponent, where that may be too large or too small. */
#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
CRT_COLD long double __crt_scaled_resultl(long double hi, long double lo, int n)
{
	struct crt_pairl value = __crt_sum_orderedl(hi, lo);
	union crt_longl u = { value.hi };
	long double beside, sum, rest, result;
	int exponent;

	if (value.hi == 0)
		return value.hi;
	exponent = (u.bits.exponent & 0x7fff) - 16383 + n;
	if (exponent > 16500)
		return __crt_math_overflowl(value.hi < 0 ? -1 : 1);
	if (exponent < -16600)
		return __crt_math_underflowl(value.hi < 0 ? -1 : 1);
	if (exponent >= -16382) {
		result = __crt_opaquel(value.hi * __crt_power2l(n / 2)) * __crt_power2l(n - n / 2);
		return exponent > 16383 ? __crt_math_rangel(result) : result;
	}
	/* A subnormal number must be rounded once, from all that is known: beside a number whose last place is that of subnormal ones. */
	beside = (value.hi < 0 ? -0x1p63L : 0x1p63L) * __crt_power2l(-16445 - n);
	sum = beside + value.hi;
	rest = (value.hi - (sum - beside)) + value.lo;
	sum = (sum + rest) - beside;
	result = __crt_opaquel(sum * __crt_power2l(n + 400)) * 0x1p-400L;
	if (sum == 0)
		result = value.hi < 0 ? -0.0L : 0;
	/* A low part is never exact itself: a rest of 0 means that it cannot be seen. */
	if (rest == 0 && value.lo == 0)
		return result;
	__crt_opaquel(__crt_opaquel(LDBL_MIN) * LDBL_MIN);
	return __crt_math_rangel(result);
}
#endif
