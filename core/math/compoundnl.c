/* SPDX-License-Identifier: MIT */
/* compoundnl(): (1 + x) to the power n. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double compoundnl(long double x, long long n)
{
	/* A NaN to the power 0 is 1, too. */
	if (x != x)
		return n == 0 && !__crt_signalingl(x) ? 1 : x + x;
	if (x < -1)
		return __crt_math_domainl();
	if (n == 0)
		return 1;
	if (x > LDBL_MAX)
		return n > 0 ? x : 0;
	if (x == -1)
		return n > 0 ? 0 : __crt_math_polel(1);
	if (__crt_exponentl(x) < 16383 - 66) {
		/* log(1 + x) is x - x^2/2, of which n has 64 bits at most: both parts count. */
		if (__crt_exponentl(x) < 16383 - 140)
			return x == 0 ? 1 : 1 + __crt_opaquel((x < 0) == (n < 0) ? 0x1p-70L : -0x1p-70L);
		return __crt_powerl(__crt_sum_orderedl(x, -x * x / 2), n, 1);
	}
	return __crt_powerl(__crt_log1p_pairl(x), n, 1);
}
#else
CRT_FORWARD_NL(compoundn)
#endif
