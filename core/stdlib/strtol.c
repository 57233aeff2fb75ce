/* SPDX-License-Identifier: MIT */
/* strtol(): text to a long. */
#include <limits.h>
#include <stdlib.h>

#include "error.h"
#include "parse_integer.h"

long strtol(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	long value = (long)__crt_parse_integer(text, end, base, LONG_MAX, 0, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
