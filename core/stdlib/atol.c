/* SPDX-License-Identifier: MIT */
/* atol(): text to a long, without a report of errors. */
#include <limits.h>
#include <stdlib.h>

#include "parse_integer.h"

long atol(const char *text)
{
	int ignored = 0;

	return (long)__crt_parse_integer(text, NULL, 10, LLONG_MAX, 0, &ignored);
}
