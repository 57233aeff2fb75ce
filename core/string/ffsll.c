/* SPDX-License-Identifier: MIT */
/* ffsll(): the number of the lowest set bit of a long long, from 1. */
#include <strings.h>

int ffsll(long long value)
{
	return value != 0 ? __builtin_ctzll((unsigned long long)value) + 1 : 0;
}
