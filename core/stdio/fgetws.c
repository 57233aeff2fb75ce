/* SPDX-License-Identifier: MIT */
/* fgetws(): a line into an array of wide characters. */
#include "wide_stream.h"

wchar_t *fgetws(wchar_t *restrict line, int size, FILE *restrict f)
{
	int entered = __crt_file_enter(f);
	wchar_t *result = __crt_wide_gets(line, size, f);
	__crt_file_leave(f, entered);
	return result;
}
