/* SPDX-License-Identifier: MIT */
/* atan2pil(): the angle of a point over pi. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_angle.h"

#if LDBL_MANT_DIG == 64
long double atan2pil(long double y, long double x)
{
	if (x != x || y != y)
		return x + y;
	return __crt_anglel_of(y, x, 1);
}
#else
CRT_FORWARD_2L(atan2pi)
#endif
