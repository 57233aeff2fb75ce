/* SPDX-License-Identifier: MIT */
/* remquo(): ISO C17 7.12.10.3. */
#include "remainder.h"

real R(remquo)(real x, real y, int *quotient)
{
	return nearest_remainder(x, y, quotient);
}
