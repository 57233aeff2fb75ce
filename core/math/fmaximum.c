/* SPDX-License-Identifier: MIT */
/* fmaximum(): C23 7.12.12.4. */
#define _GNU_SOURCE 1
#include "maximum.h"

real R(fmaximum)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 1);
	return greater(x, y, 0);
}
