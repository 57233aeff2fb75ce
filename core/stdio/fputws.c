/* SPDX-License-Identifier: MIT */
/* fputws(): a wide string to a stream. */
#include "wide_stream.h"

int fputws(const wchar_t *restrict text, FILE *restrict f)
{
	size_t length = wcslen(text);
	int entered = __crt_file_enter(f);
	int result = __crt_wide_write(f, text, length);
	__crt_file_leave(f, entered);
	return __crt_result(result) < 0 ? EOF : 1;
}
