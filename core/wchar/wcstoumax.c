/* SPDX-License-Identifier: MIT */
/* wcstoumax(): wide text to a uintmax_t. */
#include <inttypes.h>
#include <wchar.h>

#include "error.h"
#include "parse_integer.h"

uintmax_t wcstoumax(const wchar_t *restrict text, wchar_t **restrict end, int base)
{
	int error = 0;
	uintmax_t value = (uintmax_t)__crt_parse_wide_integer(text, end, base, UINTMAX_MAX, 1, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
