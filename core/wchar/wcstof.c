/* SPDX-License-Identifier: MIT */
/* wcstof(): wide text to a float, correctly rounded. */
#include <wchar.h>

#include "error.h"
#include "wide_number.h"

float wcstof(const wchar_t *restrict text, wchar_t **restrict end)
{
	struct crt_number number;
	struct crt_binary binary;
	const wchar_t *digits = NULL;
	const wchar_t *stop = __crt_parse_wide_number(text, &number, &digits);

	if (end)
		*end = (wchar_t *)(uintptr_t)stop;
	binary = __crt_convert_wide_number(&number, digits, &__crt_float_type);
	if (CRT_UNLIKELY(binary.error))
		__crt_set_errno(binary.error);
	return __crt_make_float(&binary, number.negative);
}
