/* SPDX-License-Identifier: MIT */
/* atoll(): text to a long long, without a report of errors. */
#include <limits.h>
#include <stdlib.h>

#include "parse_integer.h"

long long atoll(const char *text)
{
	int ignored = 0;

	return (long long)__crt_parse_integer(text, NULL, 10, LLONG_MAX, 0, &ignored);
}
