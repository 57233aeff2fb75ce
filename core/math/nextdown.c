/* SPDX-License-Identifier: MIT */
/* nextdown(): C23 7.12.11.6. */
#define _GNU_SOURCE 1
#include "next.h"

real R(nextdown)(real x)
{
	bits b = to_bits(x);
	if (is_nan(b) || b == (SIGN | INFINITE))
		return x + x;
	return from_bits(next_bits(b, 0));
}
