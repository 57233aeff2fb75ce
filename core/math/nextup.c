/* SPDX-License-Identifier: MIT */
/* nextup(): C23 7.12.11.5. */
#define _GNU_SOURCE 1
#include "next.h"

real R(nextup)(real x)
{
	bits b = to_bits(x);
	if (is_nan(b) || b == INFINITE)
		return x + x;
	return from_bits(next_bits(b, 1));
}
