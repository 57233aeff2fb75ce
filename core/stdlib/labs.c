/* SPDX-License-Identifier: MIT */
/* labs(): the absolute value. */
#include <stdlib.h>

long labs(long value)
{
	return value < 0 ? -value : value;
}
