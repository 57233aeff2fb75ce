/* SPDX-License-Identifier: MIT */
/* fmax(): ISO C17 7.12.12.2. */
#include "maximum.h"

real R(fmax)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 0);
	return greater(x, y, 0);
}
