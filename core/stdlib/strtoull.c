/* SPDX-License-Identifier: MIT */
/* strtoull(): text to an unsigned long long. */
#include <limits.h>
#include <stdlib.h>

#include "error.h"
#include "parse_integer.h"

unsigned long long strtoull(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	unsigned long long value = (unsigned long long)__crt_parse_integer(text, end, base, ULLONG_MAX, 1, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
