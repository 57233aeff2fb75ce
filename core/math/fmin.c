/* SPDX-License-Identifier: MIT */
/* fmin(): ISO C17 7.12.12.3. */
#include "maximum.h"

real R(fmin)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 0);
	return greater(x, y, 1);
}
