/* SPDX-License-Identifier: MIT */
/* lrint(): ISO C17 7.12.9.5. */
#include "to_integer.h"

long R(lrint)(real x)
{
	return (long)to_integer(x, direction_now(), (int)sizeof(long) * CHAR_BIT, 1);
}
