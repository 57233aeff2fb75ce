/* SPDX-License-Identifier: MIT */
/* sqrt(): the CPU rounds it correctly. ISO C17 7.12.7.5. */
#include "real.h"

real R(sqrt)(real x)
{
	if (CRT_UNLIKELY(__builtin_isless(x, 0)))
		return ERROR(domain)();
	return BUILTIN(sqrt)(x);
}
