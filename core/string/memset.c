/* SPDX-License-Identifier: MIT */
/* memset(): one byte's value into every byte of an object. */
#include <string.h>

void *memset(void *object, int value, size_t size)
{
	unsigned char *d = object;
	while (size-- != 0)
		*d++ = (unsigned char)value;
	return object;
}
