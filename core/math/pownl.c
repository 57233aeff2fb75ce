/* SPDX-License-Identifier: MIT */
/* pownl(): x to the power n. */
#define _GNU_SOURCE 1
#include <math.h>

#include "long_math.h"

#if LDBL_MANT_DIG == 64
long double pownl(long double x, long long n)
{
	/* Every such n is a long double. */
	return powl(x, n);
}
#else
CRT_FORWARD_NL(pown)
#endif
