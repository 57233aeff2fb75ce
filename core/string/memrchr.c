/* SPDX-License-Identifier: MIT */
/* memrchr(): the last byte of a value in an object. */
#define _GNU_SOURCE 1
#include <string.h>

void *memrchr(const void *object, int c, size_t size)
{
	const unsigned char *p = object;
	while (size-- != 0) {
		if (p[size] == (unsigned char)c)
			return (void *)(p + size);
	}
	return NULL;
}
