/* SPDX-License-Identifier: MIT */
/* nearbyint(): ISO C17 7.12.9.3. */
#include "rounding.h"

real R(nearbyint)(real x)
{
	return round_real(x, direction_now());
}
