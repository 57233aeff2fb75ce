/* SPDX-License-Identifier: MIT */
/* memmem(): the first occurrence of one object in another. */
#define _GNU_SOURCE 1
#include <string.h>

#include "twoway.h"

void *memmem(const void *object, size_t size, const void *needle, size_t needle_size)
{
	const unsigned char *h = object;
	const unsigned char *n = needle;
	if (needle_size == 0)
		return (void *)h;
	if (needle_size > size)
		return NULL;
	/* Most objects hold the needle's first byte far later than their own start, or never. */
	const unsigned char *first = memchr(h, *n, size - needle_size + 1);
	if (first == NULL || needle_size == 1)
		return (void *)first;
	return (void *)twoway_find(first, size - (size_t)(first - h), n, needle_size, 0);
}
