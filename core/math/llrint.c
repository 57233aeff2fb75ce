/* SPDX-License-Identifier: MIT */
/* llrint(): ISO C17 7.12.9.5. */
#include "to_integer.h"

long long R(llrint)(real x)
{
	return (long long)to_integer(x, direction_now(), (int)sizeof(long long) * CHAR_BIT, 1);
}
