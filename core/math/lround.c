/* SPDX-License-Identifier: MIT */
/* lround(): ISO C17 7.12.9.7. FE_INEXACT is not raised. */
#include "to_integer.h"

long R(lround)(real x)
{
	return (long)to_integer(x, NEAREST_AWAY, (int)sizeof(long) * CHAR_BIT, 0);
}
