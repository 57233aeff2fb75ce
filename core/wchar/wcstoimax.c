/* SPDX-License-Identifier: MIT */
/* wcstoimax(): wide text to an intmax_t. */
#include <inttypes.h>
#include <wchar.h>

#include "error.h"
#include "parse_integer.h"

intmax_t wcstoimax(const wchar_t *restrict text, wchar_t **restrict end, int base)
{
	int error = 0;
	intmax_t value = (intmax_t)__crt_parse_wide_integer(text, end, base, INTMAX_MAX, 0, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
