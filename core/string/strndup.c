/* SPDX-License-Identifier: MIT */
/* strndup(): a copy on the heap of at most so many bytes of a string. */
#include <stdlib.h>
#include <string.h>

char *strndup(const char *string, size_t size)
{
	size_t length = strnlen(string, size);
	char *copy = malloc(length + 1);
	if (copy == NULL)
		return NULL;
	memcpy(copy, string, length);
	copy[length] = 0;
	return copy;
}
