/* SPDX-License-Identifier: MIT */
/* ffs(): the number of the lowest set bit of an int, from 1. */
#include <strings.h>

int ffs(int value)
{
	return value != 0 ? __builtin_ctz((unsigned int)value) + 1 : 0;
}
