/* SPDX-License-Identifier: MIT */
/* strxfrm(): a string whose bytes order as the locale does; in every locale here the string itself. */
#include <string.h>

size_t strxfrm(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strlen(from);
	if (size != 0) {
		size_t fits = length < size ? length : size - 1;
		memcpy(to, from, fits);
		to[fits] = 0;
	}
	return length;
}
