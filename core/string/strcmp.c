/* SPDX-License-Identifier: MIT */
/* strcmp(): the order of two strings. */
#include <string.h>

int strcmp(const char *a, const char *b)
{
	while (*a == *b && *a != 0) {
		a++;
		b++;
	}
	return (unsigned char)*a - (unsigned char)*b;
}
