/* SPDX-License-Identifier: MIT */
/* round(): ISO C17 7.12.9.6. */
#include "rounding.h"

real R(round)(real x)
{
	return round_real(x, NEAREST_AWAY);
}
