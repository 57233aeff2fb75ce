/* SPDX-License-Identifier: MIT */
/* swab(): the bytes of each pair exchanged. */
#include <unistd.h>

void swab(const void *restrict from, void *restrict to, ssize_t size)
{
	const unsigned char *s = from;
	unsigned char *d = to;
	for (; size > 1; size -= 2, s += 2, d += 2) {
		unsigned char first = s[0];
		d[0] = s[1];
		d[1] = first;
	}
}
