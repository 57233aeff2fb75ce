/* SPDX-License-Identifier: MIT */
/* _strnicmp() and its family: the same for at most `size` bytes. */
#include <string.h>
#include <strings.h>

#include "private/ms_compare.h"

int _strnicmp(const char *a, const char *b, size_t size)
{
	return MS_COMPARE(a, b, strncasecmp(a, b, size));
}

int _strnicoll(const char *a, const char *b, size_t size)
{
	return MS_COMPARE(a, b, strncasecmp(a, b, size));
}

int _strncoll(const char *a, const char *b, size_t size)
{
	return MS_COMPARE(a, b, strncmp(a, b, size));
}

int strnicmp(const char *a, const char *b, size_t size)
{
	return MS_COMPARE(a, b, strncasecmp(a, b, size));
}
