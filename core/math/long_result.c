/* SPDX-License-Identifier: MIT */
/* Gives a long double result its exponent, where that may be too large or too small. */
#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
CRT_COLD long double __crt_scaled_resultl(long double hi, long double lo, int n)
{
	struct crt_pairl value = __crt_sum_orderedl(hi, lo);
	union crt_longl u = { value.hi };
	long double normal, result;
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
	/* A subnormal number must be rounded once, from all that is known: the last bit tells whether something follows. */
	if (value.lo != 0) {
		if ((value.lo < 0) != (value.hi < 0) && u.bits.mantissa-- == (uint64_t)1 << 63) {
			u.bits.mantissa = ~(uint64_t)0;
			u.bits.exponent--;
		}
		u.bits.mantissa |= 1;
	}
	normal = u.value * __crt_power2l(n + 400);
	result = __crt_opaquel(normal) * 0x1p-400L;
	return __crt_opaquel(result) * 0x1p400L == normal ? result : __crt_math_rangel(result);
}
#endif
