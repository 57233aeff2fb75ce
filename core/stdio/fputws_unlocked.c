/* SPDX-License-Identifier: MIT */
/* fputws_unlocked(): a wide string to a stream that the caller has locked. */
#define _GNU_SOURCE 1
#include "wide_stream.h"

int fputws_unlocked(const wchar_t *restrict text, FILE *restrict f)
{
	int result = __crt_wide_write(f, text, wcslen(text));
	return __crt_result(result) < 0 ? EOF : 1;
}
