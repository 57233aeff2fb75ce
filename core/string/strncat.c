/* SPDX-License-Identifier: MIT */
/* strncat(): at most so many bytes of one string behind another. */
#include <string.h>

char *strncat(char *restrict to, const char *restrict from, size_t size)
{
	char *end = to + strlen(to);
	size_t length = strnlen(from, size);
	memcpy(end, from, length);
	end[length] = 0;
	return to;
}
