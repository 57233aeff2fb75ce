/* SPDX-License-Identifier: MIT */
/* ffsl(): the number of the lowest set bit of a long, from 1. */
#include <strings.h>

int ffsl(long value)
{
	return value != 0 ? __builtin_ctzl((unsigned long)value) + 1 : 0;
}
