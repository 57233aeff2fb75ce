/* SPDX-License-Identifier: MIT */
/* strtouq(): strtoull() under BSD's name. */
#define _GNU_SOURCE 1
#include <stdlib.h>

unsigned long long strtouq(const char *restrict text, char **restrict end, int base)
{
	return strtoull(text, end, base);
}
