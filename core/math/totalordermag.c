/* SPDX-License-Identifier: MIT */
/* totalordermag(): C23 F.10.12.2. */
#define _GNU_SOURCE 1
#include "real.h"

int R(totalordermag)(const real *x, const real *y)
{
	bits a = to_bits(*x), b = to_bits(*y);
	return magnitude(a) <= magnitude(b);
}
