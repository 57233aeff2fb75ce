/* SPDX-License-Identifier: MIT */
/* strcasecmp(): the order of two strings without regard to ASCII case. */
#include <strings.h>

#include "ascii.h"

int strcasecmp(const char *a, const char *b)
{
	for (;; a++, b++) {
		unsigned char x = ascii_lower((unsigned char)*a);
		unsigned char y = ascii_lower((unsigned char)*b);
		if (x != y || x == 0)
			return x - y;
	}
}
