/* SPDX-License-Identifier: MIT */
/* memcmp(): the order of two objects of the same size. */
#include <string.h>

int memcmp(const void *a, const void *b, size_t size)
{
	const unsigned char *p = a;
	const unsigned char *q = b;
	for (; size != 0; p++, q++, size--) {
		if (*p != *q)
			return *p - *q;
	}
	return 0;
}
