/* SPDX-License-Identifier: MIT */
/* floor(): ISO C17 7.12.9.2. */
#include "rounding.h"

real R(floor)(real x)
{
	return round_real(x, DOWNWARD);
}
