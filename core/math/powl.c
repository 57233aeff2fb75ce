/* SPDX-License-Identifier: MIT */
/* powl(): x to the power y. */
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double powl(long double x, long double y)
{
	int integer, sign = 1;
	long double absolute = __crt_absl(x);

	if (CRT_UNLIKELY(y == 0 || x == 1)) {
		/* A quiet NaN does not matter here; a signaling one does. */
		return __crt_signalingl(x) || __crt_signalingl(y) ? x + y : 1;
	}
	if (CRT_UNLIKELY(x != x || y != y))
		return x + y;
	if (CRT_UNLIKELY(!(x > 0 && x <= LDBL_MAX && __crt_absl(y) <= LDBL_MAX))) {
		if (__crt_absl(y) > LDBL_MAX)
			return absolute == 1 ? 1 : (absolute > 1) == (y > 0) ? INFINITY : 0;
		integer = __crt_negativel(x) ? __crt_integerl(y) : 0;
		if (integer == 2)
			sign = -1;
		if (x == 0)
			return y < 0 ? __crt_math_polel(sign) : sign * 0.0L;
		if (absolute > LDBL_MAX)
			return y > 0 ? sign * (long double)INFINITY : sign * 0.0L;
		if (!integer)
			return __crt_math_domainl();
	}
	return __crt_powerl(__crt_log_pairl(absolute, 0), y, sign);
}
#else
CRT_FORWARD_2L(pow)
#endif
