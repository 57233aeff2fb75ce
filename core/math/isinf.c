/* SPDX-License-Identifier: MIT */
/* isinf() as a function, and __isinf(): 1, -1 or 0. */
#include "real.h"

#undef isinf
int R(__isinf)(real x);
int R(isinf)(real x);

int R(__isinf)(real x)
{
	bits b = to_bits(x);
	if (magnitude(b) != INFINITE)
		return 0;
	return b == INFINITE ? 1 : -1;
}

int R(isinf)(real x)
{
	return R(__isinf)(x);
}
