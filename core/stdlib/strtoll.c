/* SPDX-License-Identifier: MIT */
/* strtoll(): text to a long long. */
#include <limits.h>
#include <stdlib.h>

#include "error.h"
#include "parse_integer.h"

long long strtoll(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	long long value = (long long)__crt_parse_integer(text, end, base, LLONG_MAX, 0, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
