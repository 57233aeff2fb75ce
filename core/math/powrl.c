/* SPDX-License-Identifier: MIT */
/* powrl(): e to the power y log(x). */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"
#include "math_error.h"

#if LDBL_MANT_DIG == 64
long double powrl(long double x, long double y)
{
	if (x != x || y != y)
		return x + y;
	if (x < 0)
		return __crt_math_domainl();
	if (x == 0) {
		if (y == 0)
			return __crt_math_domainl();
		return y > 0 ? 0 : y < -LDBL_MAX ? INFINITY : __crt_math_polel(1);
	}
	if (x > LDBL_MAX) {
		if (y == 0)
			return __crt_math_domainl();
		return y > 0 ? INFINITY : 0;
	}
	if (__crt_absl(y) > LDBL_MAX) {
		if (x == 1)
			return __crt_math_domainl();
		return (x > 1) == (y > 0) ? INFINITY : 0;
	}
	return __crt_powerl(__crt_log_pairl(x, 0), y, 1);
}
#else
CRT_FORWARD_2L(powr)
#endif
