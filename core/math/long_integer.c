/* SPDX-License-Identifier: MIT */
/* Tells integers, even and odd, from other numbers. */
#include "long_math.h"

#if LDBL_MANT_DIG == 64
int __crt_integerl(long double y)
{
	union crt_longl u = { y };
	int exponent = (u.bits.exponent & 0x7fff) - 16383;

	if (exponent > 63 || !u.bits.mantissa)
		return 1;
	if (exponent < 0)
		return 0;
	if (exponent < 63 && u.bits.mantissa << (exponent + 1))
		return 0;
	return u.bits.mantissa >> (63 - exponent) & 1 ? 2 : 1;
}
#endif
