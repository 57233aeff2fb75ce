/* SPDX-License-Identifier: MIT */
/* ilogb(): ISO C17 7.12.6.5. */
#include "exponent.h"

int R(ilogb)(real x)
{
	bits m = magnitude(to_bits(x));

	if (CRT_LIKELY(m != 0 && m < INFINITE))
		return real_exponent(m);
	(void)ERROR(domain)();
	if (m == 0)
		return FP_ILOGB0;
	return m == INFINITE ? 0x7fffffff : FP_ILOGBNAN;
}
