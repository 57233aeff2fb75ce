/* SPDX-License-Identifier: MIT */
/* llogb(): C23 7.12.6.10. */
#define _GNU_SOURCE 1
#include "exponent.h"

long R(llogb)(real x)
{
	bits m = magnitude(to_bits(x));

	if (CRT_LIKELY(m != 0 && m < INFINITE))
		return real_exponent(m);
	(void)ERROR(domain)();
	if (m == 0)
		return FP_LLOGB0;
	return m == INFINITE ? __LONG_MAX__ : FP_LLOGBNAN;
}
