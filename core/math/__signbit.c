/* SPDX-License-Identifier: MIT */
/* __signbit(): behind signbit(). ISO C17 7.12.3.6. */
#include "real.h"

int R(__signbit)(real x)
{
	return (to_bits(x) & SIGN) != 0;
}
