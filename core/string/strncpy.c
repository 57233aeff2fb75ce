/* SPDX-License-Identifier: MIT */
/* strncpy(): a string into a field of fixed size, filled up with NULs. */
#include <string.h>

char *strncpy(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strnlen(from, size);
	memcpy(to, from, length);
	memset(to + length, 0, size - length);
	return to;
}
