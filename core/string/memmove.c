/* SPDX-License-Identifier: MIT */
/* memmove(): bytes from one object to another that may overlap it. */
#include <string.h>

void *memmove(void *to, const void *from, size_t size)
{
	unsigned char *d = to;
	const unsigned char *s = from;
	/* Forward is right unless the destination starts inside the source; the unsigned difference says so in one test. */
	if ((size_t)(d - s) >= size) {
		while (size-- != 0)
			*d++ = *s++;
	} else {
		while (size-- != 0)
			d[size] = s[size];
	}
	return to;
}
