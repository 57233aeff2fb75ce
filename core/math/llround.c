/* SPDX-License-Identifier: MIT */
/* llround(): ISO C17 7.12.9.7. FE_INEXACT is not raised. */
#include "to_integer.h"

long long R(llround)(real x)
{
	return (long long)to_integer(x, NEAREST_AWAY, (int)sizeof(long long) * CHAR_BIT, 0);
}
