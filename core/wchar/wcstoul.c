/* SPDX-License-Identifier: MIT */
/* wcstoul(): wide text to an unsigned long. */
#include <limits.h>
#include <wchar.h>

#include "error.h"
#include "parse_integer.h"

unsigned long wcstoul(const wchar_t *restrict text, wchar_t **restrict end, int base)
{
	int error = 0;
	unsigned long value = (unsigned long)__crt_parse_wide_integer(text, end, base, ULONG_MAX, 1, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
