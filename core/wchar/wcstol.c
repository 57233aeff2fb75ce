/* SPDX-License-Identifier: MIT */
/* wcstol(): wide text to a long. */
#include <limits.h>
#include <wchar.h>

#include "error.h"
#include "parse_integer.h"

long wcstol(const wchar_t *restrict text, wchar_t **restrict end, int base)
{
	int error = 0;
	long value = (long)__crt_parse_wide_integer(text, end, base, LONG_MAX, 0, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
