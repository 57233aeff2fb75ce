/* SPDX-License-Identifier: MIT */
/* atoi(): text to an int, without a report of errors. */
#include <limits.h>
#include <stdlib.h>

#include "parse_integer.h"

int atoi(const char *text)
{
	int ignored = 0;

	return (int)__crt_parse_integer(text, NULL, 10, LLONG_MAX, 0, &ignored);
}
