/* SPDX-License-Identifier: MIT */
/* strlcat(): as much of a string behind another as a buffer holds. */
#include <string.h>

size_t strlcat(char *restrict to, const char *restrict from, size_t size)
{
	size_t start = strnlen(to, size);
	size_t length = strlen(from);
	if (start < size) {
		size_t room = size - start - 1;
		size_t fits = length < room ? length : room;
		memcpy(to + start, from, fits);
		to[start + fits] = 0;
	}
	return start + length;
}
