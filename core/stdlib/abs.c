/* SPDX-License-Identifier: MIT */
/* abs(): the absolute value. */
#include <stdlib.h>

int abs(int value)
{
	return value < 0 ? -value : value;
}
