/* SPDX-License-Identifier: MIT */
/* fminimum(): C23 7.12.12.5. */
#define _GNU_SOURCE 1
#include "maximum.h"

real R(fminimum)(real x, real y)
{
	if (CRT_UNLIKELY(__builtin_isunordered(x, y)))
		return unordered(x, y, 1);
	return greater(x, y, 1);
}
