/* SPDX-License-Identifier: MIT */
/* strcasestr(): the first occurrence of one string in another without regard to ASCII case. */
#define _GNU_SOURCE 1
#include <string.h>

#include "twoway.h"

char *strcasestr(const char *string, const char *needle)
{
	if (*needle == 0)
		return (char *)string;
	return (char *)twoway_find_string((const unsigned char *)string, (const unsigned char *)needle, strlen(needle), strnlen, 1);
}
