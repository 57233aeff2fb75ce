/* SPDX-License-Identifier: MIT */
/* llabs(): the absolute value. */
#include <stdlib.h>

long long llabs(long long value)
{
	return value < 0 ? -value : value;
}
