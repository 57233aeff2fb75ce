/* SPDX-License-Identifier: MIT */
/* ceil(): ISO C17 7.12.9.1. */
#include "rounding.h"

real R(ceil)(real x)
{
	return round_real(x, UPWARD);
}
