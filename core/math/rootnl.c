/* SPDX-License-Identifier: MIT */
/* rootnl(): the n-th root of x. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double rootnl(long double x, long long n)
{
	int odd = (int)(n & 1), sign = __crt_negativel(x) && odd ? -1 : 1;
	long double absolute = __crt_absl(x), divisor = n, q;
	struct crt_pairl log, p;

	if (x != x)
		return x + x;
	if (!n || (x < 0 && !odd))
		return __crt_math_domainl();
	if (x == 0)
		return n < 0 ? __crt_math_polel(sign) : sign * 0.0L;
	if (absolute > LDBL_MAX)
		return n > 0 ? sign * (long double)INFINITY : sign * 0.0L;
	if (n == 1)
		return x;
	if (n == -1) {
		q = 1 / x;
		return __crt_absl(q) > LDBL_MAX || (__crt_absl(q) < LDBL_MIN && q * x != 1) ? __crt_math_rangel(q) : q;
	}
	log = __crt_log_pairl(absolute, 0);
	if (log.hi == 0)
		return sign;
	q = log.hi / divisor;
	p = __crt_productl(q, divisor);
	p = __crt_sum_orderedl(q, ((log.hi - p.hi) - p.lo + log.lo) / divisor);
	return __crt_powerl(p, 1, sign);
}
#else
CRT_FORWARD_NL(rootn)
#endif
