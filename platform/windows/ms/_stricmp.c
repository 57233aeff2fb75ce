/* SPDX-License-Identifier: MIT */
/* _stricmp() and its family: comparing without regard to ASCII case, under every name that Microsoft gave it. */
#include <string.h>
#include <strings.h>

#include "private/ms_compare.h"

int _stricmp(const char *a, const char *b)
{
	return MS_COMPARE(a, b, strcasecmp(a, b));
}

int _strcmpi(const char *a, const char *b)
{
	return MS_COMPARE(a, b, strcasecmp(a, b));
}

int _stricoll(const char *a, const char *b)
{
	return MS_COMPARE(a, b, strcasecmp(a, b));
}

int stricmp(const char *a, const char *b)
{
	return MS_COMPARE(a, b, strcasecmp(a, b));
}

int strcmpi(const char *a, const char *b)
{
	return MS_COMPARE(a, b, strcasecmp(a, b));
}
