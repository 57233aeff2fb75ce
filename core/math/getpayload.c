/* SPDX-License-Identifier: MIT */
/* getpayload(): C23 F.10.13.1. */
#define _GNU_SOURCE 1
#include "real.h"

real R(getpayload)(const real *x)
{
	bits b = to_bits(*x);
	if (!is_nan(b))
		return -1;
	return (real)(b & (QUIET - 1));
}
