/* SPDX-License-Identifier: MIT */
/* fabs(): ISO C17 7.12.7.2. */
#include "real.h"

real R(fabs)(real x)
{
	return BUILTIN(fabs)(x);
}
