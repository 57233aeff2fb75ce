/* SPDX-License-Identifier: MIT */
/* strncasecmp(): the order of at most so many bytes of two strings without regard to ASCII case. */
#include <strings.h>

#include "ascii.h"

int strncasecmp(const char *a, const char *b, size_t size)
{
	for (; size != 0; a++, b++, size--) {
		unsigned char x = ascii_lower((unsigned char)*a);
		unsigned char y = ascii_lower((unsigned char)*b);
		if (x != y || x == 0)
			return x - y;
	}
	return 0;
}
