/* SPDX-License-Identifier: MIT */
/* tgammal(): the gamma function. */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double tgammal(long double x)
{
	struct crt_pairl p, sine;
	int n, integer;

	if (x != x || x > LDBL_MAX)
		return x + x;
	if (x == 0)
		return __crt_math_polel(__crt_negativel(x) ? -1 : 1);
	integer = __crt_integerl(x);
	if (x < 0 && integer)
		return __crt_math_domainl();
	if (__crt_absl(x) < 0x1p-70L) {
		/* 1/x - Euler's constant */
		if (__crt_absl(x) < 0x1p-16384L)
			return __crt_math_overflowl(x < 0 ? -1 : 1);
		if (__crt_absl(x) == 0x1p-16384L) {
			/* A little less than 2^16384, or beyond -2^16384, whatever the rounding makes of that. */
			long double result = (__crt_opaquel(x < 0 ? -1.0L : 1.0L) - 0x1p-100L) * 0x1p16383L * 2;
			return __crt_absl(result) > LDBL_MAX ? __crt_math_rangel(result) : result;
		}
		return 1 / x;
	}
	if (x > 0) {
		if (x > 1756)
			return __crt_math_overflowl(1);
		p = __crt_gamma_pairl(x, &n);
		/* Factorials are exact in all rounding modes. */
		if (integer)
			p = __crt_snapl(p);
		return __crt_scaled_resultl(p.hi, p.lo, n);
	}
	/* gamma(x) = -pi / (sin(pi x) x gamma(-x)); the sign is that of the sine turned. */
	if (x < -1770)
		return __crt_math_underflowl(__crt_integerl(__builtin_floorl(x)) == 2 ? -1 : 1);
	sine = __crt_sincospi_pairl(x).sin;
	p = __crt_gamma_pairl(-x, &n);
	p = __crt_pair_productl(p, __crt_pair_productl(sine, (struct crt_pairl){ x, 0 }));
	p = __crt_pair_quotientl((struct crt_pairl){ -CRT_PI, -CRT_PI_LOW }, p);
	return __crt_scaled_resultl(p.hi, p.lo, -n);
}
#else
CRT_FORWARD_1L(tgamma)
#endif
