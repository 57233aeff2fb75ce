/* SPDX-License-Identifier: MIT */
/* memccpy(): a copy that stops behind a given byte. */
#include <string.h>

void *memccpy(void *restrict to, const void *restrict from, int c, size_t size)
{
	const unsigned char *end = memchr(from, c, size);
	if (end == NULL) {
		memcpy(to, from, size);
		return NULL;
	}
	size = (size_t)(end - (const unsigned char *)from) + 1;
	return (unsigned char *)memcpy(to, from, size) + size;
}
