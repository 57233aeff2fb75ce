/* SPDX-License-Identifier: MIT */
/* _swab(): exchanges the bytes of each pair. */
#include <stdlib.h>

void _swab(char *from, char *to, int size)
{
	for (; size > 1; size -= 2, from += 2, to += 2) {
		char first = from[0];
		to[0] = from[1];
		to[1] = first;
	}
}
