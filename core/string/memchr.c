/* SPDX-License-Identifier: MIT */
/* memchr(): the first byte of a value in an object. */
#include <string.h>

void *memchr(const void *object, int c, size_t size)
{
	const unsigned char *p = object;
	for (; size != 0; p++, size--) {
		if (*p == (unsigned char)c)
			return (void *)p;
	}
	return NULL;
}
