/* SPDX-License-Identifier: MIT */
/* stpcpy(): a string with its NUL, and where that now is. */
#include <string.h>

char *stpcpy(char *restrict to, const char *restrict from)
{
	while ((*to = *from) != 0) {
		to++;
		from++;
	}
	return to;
}
