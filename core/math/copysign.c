/* SPDX-License-Identifier: MIT */
/* copysign(): ISO C17 7.12.11.1. */
#include "real.h"

real R(copysign)(real x, real y)
{
	return BUILTIN(copysign)(x, y);
}
