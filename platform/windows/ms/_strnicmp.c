/* SPDX-License-Identifier: MIT */
/* _strnicmp() and its family: the same for at most `size` bytes. */
#include <string.h>
#include <strings.h>

int _strnicmp(const char *a, const char *b, size_t size)
{
	return strncasecmp(a, b, size);
}

int _strnicoll(const char *a, const char *b, size_t size)
{
	return strncasecmp(a, b, size);
}

int _strncoll(const char *a, const char *b, size_t size)
{
	return strncmp(a, b, size);
}

int strnicmp(const char *a, const char *b, size_t size)
{
	return strncasecmp(a, b, size);
}
