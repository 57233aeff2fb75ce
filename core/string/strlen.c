/* SPDX-License-Identifier: MIT */
/* strlen(): the bytes of a string before its NUL. */
#include <string.h>

size_t strlen(const char *string)
{
	const char *p = string;
	while (*p != 0)
		p++;
	return (size_t)(p - string);
}
