/* SPDX-License-Identifier: MIT */
/* rawmemchr(): the first byte of a value that is known to be there. */
#define _GNU_SOURCE 1
#include <string.h>

void *rawmemchr(const void *object, int c)
{
	const unsigned char *p = object;
	while (*p != (unsigned char)c)
		p++;
	return (void *)p;
}
