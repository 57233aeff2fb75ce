/* SPDX-License-Identifier: MIT */
/* remainder(): ISO C17 7.12.10.2. */
#include "remainder.h"

real R(remainder)(real x, real y)
{
	return nearest_remainder(x, y, 0);
}
