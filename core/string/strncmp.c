/* SPDX-License-Identifier: MIT */
/* strncmp(): the order of at most so many bytes of two strings. */
#include <string.h>

int strncmp(const char *a, const char *b, size_t size)
{
	for (; size != 0; a++, b++, size--) {
		if (*a != *b)
			return (unsigned char)*a - (unsigned char)*b;
		if (*a == 0)
			break;
	}
	return 0;
}
