/* SPDX-License-Identifier: MIT */
/* strlcpy(): as much of a string as a buffer holds. */
#include <string.h>

size_t strlcpy(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strlen(from);
	if (size != 0) {
		size_t fits = length < size ? length : size - 1;
		memcpy(to, from, fits);
		to[fits] = 0;
	}
	return length;
}
