/* SPDX-License-Identifier: MIT */
/* fminimum_mag_num(): C23 7.12.12.11. */
#define _GNU_SOURCE 1
#include "maximum.h"

real R(fminimum_mag_num)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 0);
	return greater_magnitude(x, y, 1);
}
