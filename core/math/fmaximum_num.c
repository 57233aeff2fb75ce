/* SPDX-License-Identifier: MIT */
/* fmaximum_num(): C23 7.12.12.8. */
#define _GNU_SOURCE 1
#include "maximum.h"

real R(fmaximum_num)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 0);
	return greater(x, y, 0);
}
