/* SPDX-License-Identifier: MIT */
/* strchrnul(): the first byte of a value in a string, or its NUL. */
#define _GNU_SOURCE 1
#include <string.h>

char *strchrnul(const char *string, int c)
{
	while (*string != (char)c && *string != 0)
		string++;
	return (char *)string;
}
