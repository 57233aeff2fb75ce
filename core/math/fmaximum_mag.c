/* SPDX-License-Identifier: MIT */
/* fmaximum_mag(): C23 7.12.12.6. */
#define _GNU_SOURCE 1
#include "maximum.h"

real R(fmaximum_mag)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 1);
	return greater_magnitude(x, y, 0);
}
