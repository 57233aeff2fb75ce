/* SPDX-License-Identifier: MIT */
/* memcpy(): bytes from one object to another that does not overlap it. */
#include <string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	unsigned char *d = to;
	const unsigned char *s = from;
	while (size-- != 0)
		*d++ = *s++;
	return to;
}
