/* SPDX-License-Identifier: MIT */
/* strrchr(): the last byte of a value in a string. */
#include <string.h>

char *strrchr(const char *string, int c)
{
	const char *last = NULL;
	for (;; string++) {
		if (*string == (char)c)
			last = string;
		if (*string == 0)
			return (char *)last;
	}
}
