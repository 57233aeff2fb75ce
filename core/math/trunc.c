/* SPDX-License-Identifier: MIT */
/* trunc(): ISO C17 7.12.9.8. */
#include "rounding.h"

real R(trunc)(real x)
{
	return round_real(x, TOWARD_ZERO);
}
