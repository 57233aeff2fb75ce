/* SPDX-License-Identifier: MIT */
/* _atoi64(), _strtoi64(), _strtoui64(). */
#include <stdlib.h>

long long _atoi64(const char *text)
{
	return strtoll(text, NULL, 10);
}

long long _strtoi64(const char *text, char **end, int base)
{
	return strtoll(text, end, base);
}

unsigned long long _strtoui64(const char *text, char **end, int base)
{
	return strtoull(text, end, base);
}
