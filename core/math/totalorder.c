/* SPDX-License-Identifier: MIT */
/* totalorder(): C23 F.10.12.1. */
#define _GNU_SOURCE 1
#include "real.h"

int R(totalorder)(const real *x, const real *y)
{
	bits a = to_bits(*x), b = to_bits(*y);
	if (((a ^ b) & SIGN) != 0)
		return (a & SIGN) != 0;
	return (a & SIGN) != 0 ? magnitude(a) >= magnitude(b) : a <= b;
}
