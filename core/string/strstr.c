/* SPDX-License-Identifier: MIT */
/* strstr(): the first occurrence of one string in another. */
#include <string.h>

#include "twoway.h"

char *strstr(const char *string, const char *needle)
{
	if (*needle == 0)
		return (char *)string;
	string = strchr(string, *needle);
	if (string == NULL || needle[1] == 0)
		return (char *)string;
	return (char *)twoway_find_string((const unsigned char *)string, (const unsigned char *)needle, strlen(needle), strnlen, 0);
}
