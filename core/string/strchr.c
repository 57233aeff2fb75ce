/* SPDX-License-Identifier: MIT */
/* strchr(): the first byte of a value in a string. */
#include <string.h>

char *strchr(const char *string, int c)
{
	for (;; string++) {
		if (*string == (char)c)
			return (char *)string;
		if (*string == 0)
			return NULL;
	}
}
