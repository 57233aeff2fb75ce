/* SPDX-License-Identifier: MIT */
/* strtoul(): text to an unsigned long. */
#include <limits.h>
#include <stdlib.h>

#include "error.h"
#include "parse_integer.h"

unsigned long strtoul(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	unsigned long value = (unsigned long)__crt_parse_integer(text, end, base, ULONG_MAX, 1, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
