/* SPDX-License-Identifier: MIT */
/* log10l(): the logarithm to base 10. */
#define CRT_LONG_POWERS_OF_10 1
#include <math.h>

#include "long_log.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double log10l(long double x)
{
	union crt_longl u = { x };
	struct crt_pairl p;
	unsigned int power;
	int exponent;

	if (CRT_UNLIKELY(x != x))
		return x + x;
	if (CRT_UNLIKELY(!(x > 0 && x <= LDBL_MAX))) {
		if (x == 0)
			return __crt_math_polel(-1);
		return x < 0 ? __crt_math_domainl() : x + x;
	}
	if (CRT_UNLIKELY(x < LDBL_MIN)) {
		p = __crt_log10_pairl(x, 0);
	} else {
		/* A power of ten has an exact logarithm in all rounding modes: the only one with this exponent is compared. */
		exponent = __crt_exponent_bitsl(&u) - 16383;
		power = (unsigned int)(exponent + 1) * 1233 >> 12;
		if (CRT_UNLIKELY(power < 28 && powers_of_10[power] == __crt_mantissal(&u)) && exponent == (int)(power * 217706 >> 16))
			return power;
		p = __crt_logl_quick(x, 0, 1, &exponent);
		p = CRT_TIMESL(p.hi, p.lo, LOG10E);
	}
	return p.hi + p.lo;
}
#else
CRT_FORWARD_1L(log10)
#endif
