/* SPDX-License-Identifier: MIT */
/* roundeven(): C23 7.12.9.8. */
#define _GNU_SOURCE 1
#include "rounding.h"

real R(roundeven)(real x)
{
	return round_real(x, NEAREST_EVEN);
}
